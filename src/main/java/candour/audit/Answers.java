package candour.audit;

import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.shared.RuleViolation.unless;

import candour.access.Requires;
import candour.shared.Quiet;
import candour.shared.StaleVersion;
import candour.shared.UseCases;
import candour.template.EditionDocument;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps answers and the own overall judgement as they are given. A repeated sending gets the first result again; one
 * that rests on an older version than what is kept is refused, so that nothing is overwritten unseen.
 */
@UseCases
@Quiet("Answers are saved every few seconds; that the audit was begun and submitted is in the trail.")
public class Answers {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnAssessment own;

    @Inject
    private Clock clock;

    /** {@code seen} is the version that the page shows, {@link Response#ABSENT} where there was none. */
    @Requires(CONDUCT_AUDIT)
    public Saved answer(Long audit, String question, Judgement judgement, int seen, Sending sending) {
        var assessment = own.locked(em, audit);
        var edition = own.edition(assessment);
        unless(isAsked(question, edition), "audit.rule.question");
        var kept = find(assessment, question);
        if (kept.isPresent() && sending.equals(kept.get().getSending())) {
            return Saved.of(kept.get());
        }
        StaleVersion.unlessSame(seen, kept.map(Response::getVersion).orElse(Response.ABSENT), "Response", question);
        own.begin(assessment);
        var response = kept.orElseGet(() -> new Response(assessment, question));
        response.give(judgement, notes(assessment, judgement.notes()), edition, sending, clock.instant());
        em.persist(response);
        em.flush();
        return Saved.of(response);
    }

    @Requires(CONDUCT_AUDIT)
    public Saved judge(Long audit, OwnJudgement judgement, int seen, Sending sending) {
        var assessment = own.locked(em, audit);
        if (sending.equals(assessment.getSending())) {
            return Saved.of(assessment);
        }
        StaleVersion.unlessSame(seen, assessment.getVersion(), "Assessment", assessment.getId());
        own.begin(assessment);
        assessment.judge(judgement, own.edition(assessment), sending, clock.instant());
        em.flush();
        return Saved.of(assessment);
    }

    private static boolean isAsked(String code, EditionDocument edition) {
        return edition.questions().stream().anyMatch(question -> question.code().equals(code));
    }

    private Optional<Response> find(Assessment assessment, String question) {
        return em
                .createQuery("""
                        select r from Response r left join fetch r.notes
                        where r.assessment = :assessment and r.questionCode = :question""", Response.class)
                .setParameter("assessment", assessment)
                .setParameter("question", question)
                .getResultList()
                .stream()
                .findFirst();
    }

    private List<Note> notes(Assessment assessment, Set<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select n from Note n where n.assessment = :assessment and n.id in :ids", Note.class)
                .setParameter("assessment", assessment)
                .setParameter("ids", ids)
                .getResultList();
    }
}
