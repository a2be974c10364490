package candour.audit;

import candour.template.EditionDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Answers and submits audits for component tests of those who stand on them, without asking that an audit be complete.
 * A level of null is "not evidenced".
 */
@ApplicationScoped
@Transactional
public class AuditRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Event<AuditSubmitted> submitted;

    @Inject
    private Event<AuditFinal> made;

    public Long auditOf(Long allocation) {
        return em.createQuery("select a.id from Audit a where a.allocation.id = :allocation", Long.class)
                .setParameter("allocation", allocation)
                .getSingleResult();
    }

    public void answer(Long audit, String question, String level, String comment) {
        give(
                audit,
                question,
                level == null
                        ? Judgement.notEvidenced(comment, Set.of())
                        : Judgement.answered(level, comment, Set.of()));
    }

    public void aboutEarlierWork(Long audit, String question, String level) {
        give(audit, question, Judgement.answered(level, null, Set.of()).aboutEarlierWork());
    }

    /** On a note that says so. */
    public void restsOnALaterRecord(Long audit, String question, String level) {
        var note = new Note(UUID.randomUUID().toString(), lead(audit));
        note.write(
                new NoteContent(null, null, "Added since.", NoteSource.RECORD, NoteStanding.VERIFIED, true),
                Sending.of("component-test", 1),
                clock.instant());
        em.persist(note);
        give(audit, question, Judgement.answered(level, null, Set.of(note.getId())), note);
    }

    private void give(Long audit, String question, Judgement judgement, Note... cited) {
        var edition =
                EditionDocument.ofJson(em.find(Audit.class, audit).getEdition().getDocument());
        var response = response(audit, question);
        response.give(judgement, List.of(cited), edition, Sending.of("component-test", 1), clock.instant());
        em.persist(response);
    }

    /** Submits at that time, as the assessor who acts. */
    public void submit(Long id, Instant at) {
        var audit = em.find(Audit.class, id);
        audit.begin();
        audit.submit(at);
        submitted.fire(new AuditSubmitted(id));
    }

    /** Shared with nobody and final, at that time. */
    public void finish(Long id, Instant at) {
        var audit = em.find(Audit.class, id);
        audit.share(null, at);
        audit.finalise(at);
        made.fire(new AuditFinal(id));
    }

    private Response response(Long audit, String question) {
        return em
                .createQuery(
                        "select r from Response r where r.assessment.audit.id = :audit and r.questionCode = :question"
                                + " and r.assessment.kind = candour.audit.AssessmentKind.LEAD",
                        Response.class)
                .setParameter("audit", audit)
                .setParameter("question", question)
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> newResponse(audit, question));
    }

    private Response newResponse(Long audit, String question) {
        return new Response(lead(audit), question);
    }

    private Assessment lead(Long audit) {
        return em.createQuery(
                        "select s from Assessment s where s.audit.id = :audit"
                                + " and s.kind = candour.audit.AssessmentKind.LEAD",
                        Assessment.class)
                .setParameter("audit", audit)
                .getSingleResult();
    }
}
