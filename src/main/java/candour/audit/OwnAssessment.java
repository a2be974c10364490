package candour.audit;

import static candour.access.Permission.CONDUCT_AUDIT;

import candour.access.CurrentUser;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.template.EditionDocument;
import candour.template.EditionDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The signed-in assessor's own assessment of an audit; nobody else's is ever found (by person, D18). */
@ApplicationScoped
class OwnAssessment {

    private static final String OWN = """
            select s from Assessment s join fetch s.audit a
            where a.id = :audit and s.person.id = :person and s.organisation.id = :organisation
                and s.kind <> candour.audit.AssessmentKind.HANDED_ON
                and (:everything = true or a.team.id in :teams)""";

    @Inject
    private CurrentUser user;

    @Inject
    private EditionDocuments editions;

    @Inject
    private Event<TrailEvent> trail;

    /**
     * Takes the row, so that what one person saves from two pages comes one after the other, and nothing is saved
     * while the audit is being submitted.
     */
    Assessment locked(EntityManager em, Long audit) {
        return user
                .own(CONDUCT_AUDIT)
                .bindTo(em.createQuery(OWN, Assessment.class))
                .setParameter("audit", audit)
                .setParameter("person", user.person())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", audit));
    }

    EditionDocument edition(Assessment assessment) {
        return editions.of(assessment.getAudit().getEdition());
    }

    /** The first thing saved begins the audit; the trail has that, and none of the keystrokes after it. */
    void begin(Assessment assessment) {
        var audit = assessment.getAudit();
        if (audit.begin()) {
            trail.fire(new TrailEvent("audit.trail.begun", "Audit", audit.getId()));
        }
    }
}
