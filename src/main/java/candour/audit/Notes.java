package candour.audit;

import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.shared.RuleViolation.unless;

import candour.access.Requires;
import candour.shared.NotFound;
import candour.shared.Quiet;
import candour.shared.StaleVersion;
import candour.shared.UseCases;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Keeps the notes of an assessment as they are written. */
@UseCases
@Quiet("Notes are saved every few seconds; that the audit was begun and submitted is in the trail.")
public class Notes {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnAssessment own;

    @Inject
    private Clock clock;

    /** A new note; the same command again answers with the note that it made. */
    @Requires(CONDUCT_AUDIT)
    public Saved write(Long audit, String command, NoteContent content, Sending sending) {
        var assessment = own.locked(em, audit);
        var made = em
                .createQuery(
                        "select n from Note n where n.assessment = :assessment and n.command = :command", Note.class)
                .setParameter("assessment", assessment)
                .setParameter("command", command)
                .getResultList()
                .stream()
                .findFirst();
        if (made.isPresent()) {
            return Saved.of(made.get());
        }
        own.begin(assessment);
        var note = new Note(command, assessment);
        note.write(content, sending, clock.instant());
        em.persist(note);
        em.flush();
        return Saved.of(note);
    }

    @Requires(CONDUCT_AUDIT)
    public Saved rewrite(Long audit, Long id, NoteContent content, int seen, Sending sending) {
        var note = find(own.locked(em, audit), id);
        if (sending.equals(note.getSending())) {
            return Saved.of(note);
        }
        StaleVersion.unlessSame(seen, note.getVersion(), "Note", id);
        note.write(content, sending, clock.instant());
        em.flush();
        return Saved.of(note);
    }

    /** A note that an answer rests on stays. */
    @Requires(CONDUCT_AUDIT)
    public void remove(Long audit, Long id, int seen) {
        var assessment = own.locked(em, audit);
        var note = find(assessment, id);
        StaleVersion.unlessSame(seen, note.getVersion(), "Note", id);
        var citing = em.createQuery(
                        "select r.questionCode from Response r join r.notes n where n = :note order by r.questionCode",
                        String.class)
                .setParameter("note", note)
                .getResultList();
        unless(assessment.isOpen(), "audit.rule.submitted");
        unless(citing.isEmpty(), "audit.rule.noteCited", String.join(", ", citing));
        em.remove(note);
    }

    private Note find(Assessment assessment, Long id) {
        return em
                .createQuery("select n from Note n where n.assessment = :assessment and n.id = :id", Note.class)
                .setParameter("assessment", assessment)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Note", id));
    }
}
