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
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;

/** Puts right what the council's records say wrongly about a case. */
@UseCases
public class CaseFacts {

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

    /** By the assessor who has the case to audit. {@code version} is the one that they saw. */
    @Requires(CORRECT_FACT)
    public void correct(long factId, int version, String value, String reason) {
        var fact = em.createQuery(
                        "select f from CaseFact f join fetch f.caseFile where f.id = :id and f.caseFile.organisation.id = :organisation",
                        CaseFact.class)
                .setParameter("id", factId).setParameter("organisation", user.organisation())
                .getResultStream().findFirst()
                .filter(found -> access.isAllocated(found.getCaseFile().getId()))
                .orElseThrow(() -> new NotFound("CaseFact", factId));
        StaleVersion.unlessSame(version, fact.getVersion(), "CaseFact", factId);
        var before = fact.correct(value, LocalDate.now(clock));
        em.persist(new FactCorrection(fact, before, reason, em.getReference(Person.class, user.person()), clock.instant()));
        trail.fire(new TrailEvent("casefile.trail.factCorrected", "CaseFile", fact.getCaseFile().getId(), fact.getKind().name()));
    }
}
