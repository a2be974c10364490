package candour.audit;

import static candour.access.Permission.CONCLUDE_AUDIT;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.organisation.Person;
import candour.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;

/** An audit that the asker leads to its end: the assessor's own, or one within the scope of a permission. */
@ApplicationScoped
class LedAudit {

    /** Practice audits are their person’s alone. */
    static final String IN_SCOPE = """
            a.organisation.id = :organisation and a.allocation is not null
                and (:everything = true or a.team.id in :teams)""";

    /** Of audit {@code a}, no practice; bound by {@link #bind}. */
    static final String LED = """
            a.organisation.id = :organisation and a.allocation is not null and (:everything = true or a.team.id in :teams or exists (
                select s.id from Assessment s
                where s.audit = a and s.kind = candour.audit.AssessmentKind.LEAD and s.person.id = :person))""";

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return user.scope(CONCLUDE_AUDIT).bindTo(query).setParameter("person", user.person());
    }

    /** Takes the row, so that what two people do with it comes one after the other. */
    Audit locked(EntityManager em, Long id) {
        return taken(bind(em.createQuery("select a from Audit a where a.id = :audit and " + LED, Audit.class)), id);
    }

    /** The same, where being its assessor is not enough. */
    Audit lockedWithin(EntityManager em, Permission permission, Long id) {
        var query = em.createQuery("select a from Audit a where a.id = :audit and " + IN_SCOPE, Audit.class);
        return taken(user.scope(permission).bindTo(query), id);
    }

    private static Audit taken(TypedQuery<Audit> query, Long id) {
        return query.setParameter("audit", id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", id));
    }

    AuditDeed deed(EntityManager em, String command) {
        return new AuditDeed(em.find(Person.class, user.person()), clock.instant(), command);
    }

    /** Whether this command was carried out already. */
    boolean isDone(EntityManager em, String command, Audit audit) {
        return em.createQuery(
                                "select count(s) from AuditStep s where s.command = :command and s.audit = :audit",
                                Long.class)
                        .setParameter("command", command)
                        .setParameter("audit", audit)
                        .getSingleResult()
                > 0;
    }

    Person assessor(EntityManager em, Audit audit) {
        return em.createQuery("""
                        select s.person from Assessment s
                        where s.audit = :audit and s.kind = candour.audit.AssessmentKind.LEAD""", Person.class).setParameter("audit", audit).getSingleResult();
    }

    static List<Recipient> recipients(EntityManager em, Audit audit) {
        return em.createQuery(
                        "select r from Recipient r join fetch r.person where r.audit = :audit order by r.id",
                        Recipient.class)
                .setParameter("audit", audit)
                .getResultList();
    }
}
