package candour.casefile;

import static candour.access.Permission.CORRECT_FACT;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Puts right what the council's records say wrongly about a case. */
@UseCases
public class CaseFacts {

    private static final String FACT =
            "select f from CaseFact f join f.caseFile c where f.id = :id and " + CaseAccess.TO_AUDIT;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseAccess access;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /**
     * By the assessor who has the case to audit. {@code version} is the one that they saw; the same {@code command}
     * again changes nothing more.
     */
    @Requires(CORRECT_FACT)
    public void correct(String command, long factId, int version, String value, String reason) {
        var fact = access
                .toAudit(em.createQuery(FACT, CaseFact.class))
                .setParameter("id", factId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseFact", factId));
        if (isDone(command, fact)) {
            return;
        }
        StaleVersion.unlessSame(version, fact.getVersion(), "CaseFact", factId);
        var before = fact.correct(value, LocalDate.now(clock));
        var by = em.getReference(Person.class, user.person());
        em.persist(new FactCorrection(command, fact, before, reason, by, clock.instant()));
        trail.fire(new TrailEvent(
                "casefile.trail.factCorrected",
                "CaseFile",
                fact.getCaseFile().getId(),
                fact.getKind().name()));
    }

    private boolean isDone(String command, CaseFact fact) {
        return em.createQuery(
                                "select count(x) from FactCorrection x where x.command = :command and x.fact = :fact",
                                Long.class)
                        .setParameter("command", command)
                        .setParameter("fact", fact)
                        .getSingleResult()
                > 0;
    }
}
