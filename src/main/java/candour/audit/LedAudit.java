package candour.audit;

import static candour.access.Permission.CONCLUDE_AUDIT;
import static candour.access.Permission.CONDUCT_AUDIT;

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

/**
 * An audit that the asker leads to its end, or may read: the assessor's own, or one within the scope of a permission. Put
 * into the query that asks for an audit {@code a}, so that a row out of reach is never read.
 */
@ApplicationScoped
public class LedAudit {

    /** Practice audits are their person’s alone. */
    static final String IN_SCOPE = """
            a.organisation.id = :organisation and a.allocation is not null
                and (:everything = true or a.team.id in :teams)""";

    /** Of audit {@code a}, no practice: within a scope, or the own one as far as a token reaches; bound by {@link #bind}. */
    public static final String LED = """
            a.organisation.id = :organisation and a.allocation is not null
                and ((:everything = true or a.team.id in :teams) and a.caseFile.id not in %s
                    or (:ownEverywhere = true or a.team.id in :ownTeams) and exists (
                        select led.id from Assessment led where led.audit = a
                            and led.kind = candour.audit.AssessmentKind.LEAD and led.person.id = :me))""".formatted(CaseAuditSearch.TO_JUDGE);

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** Who may do that within a scope is one who leads; the assessor always is. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query, Permission within) {
        user.own(CONDUCT_AUDIT).bindOwnTo(user.scope(within).bindTo(query));
        return query.setParameter("me", user.person());
    }

    /** Leads it as its assessor. */
    boolean isOwn(Assessment lead) {
        var team = lead.getAudit().getTeam();
        return lead.getPerson().getId().equals(user.person())
                && user.own(CONDUCT_AUDIT).covers(team == null ? null : team.getId());
    }

    /** Takes the row, so that what two people do with it comes one after the other. */
    Audit locked(EntityManager em, Long id) {
        var query = em.createQuery("select a from Audit a where a.id = :audit and " + LED, Audit.class);
        return taken(bind(query, CONCLUDE_AUDIT), id);
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
