package candour.improvement;

import static candour.access.Permission.MANAGE_ACTION;
import static candour.access.Permission.USE_CANDOUR;
import static candour.access.Permission.VERIFY_ACTION;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Permission;
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
import java.util.Optional;

/**
 * From a finding to a cause removed: raise, plan, complete, verify. Each takes the command of the page it was asked
 * on; the same command again changes nothing and answers as the first time.
 */
@UseCases
public class CorrectiveActions {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    @Inject
    private Event<ActionChanged> changed;

    /** What the plan dialog asks for. */
    public record Intent(
            RootCause cause, String why, String measures, String effectSought, Long owner, LocalDate dueOn) {}

    /** Removes the cause of a finding whose result is final. Returns the action's id. */
    @Requires(MANAGE_ACTION)
    public Long raise(String command, long finding, String title) {
        return raised(command, finding, title, ActionPurpose.CORRECTIVE);
    }

    /** Puts right for the child what was found, as soon as the audit is submitted. Returns the action's id. */
    @Requires(MANAGE_ACTION)
    public Long correct(String command, long finding, String title) {
        return raised(command, finding, title, ActionPurpose.CORRECTION);
    }

    /** A finding has one open action of each purpose at a time. */
    private Long raised(String command, long finding, String title, ActionPurpose purpose) {
        var from = finding(finding); // taken: of two at once, the second sees the first one's action
        var earlier = step(command, from);
        if (earlier.isPresent()) {
            return earlier.get().getAction().getId();
        }
        unless(openActionsOf(finding, purpose) == 0, "improvement.rule.alreadyRaised");
        var action = new CorrectiveAction(from, title, purpose, deed(command));
        em.persist(action);
        announce("improvement.trail.actionRaised", action, StepKind.RAISED);
        return action.getId();
    }

    @Requires(MANAGE_ACTION)
    public void plan(String command, long id, int seen, Intent intent) {
        var action = find(id, MANAGE_ACTION, false);
        if (isNew(command, action, seen)) {
            var plan = new ActionPlan(
                    intent.cause(),
                    intent.why(),
                    intent.measures(),
                    intent.effectSought(),
                    person(intent.owner()),
                    intent.dueOn());
            action.plan(plan, deed(command));
            announce("improvement.trail.actionPlanned", action, StepKind.PLANNED);
        }
    }

    /** By the owner, whatever their roles (a token needs what managing takes), or by who manages actions of that team. */
    @Requires(USE_CANDOUR)
    public void complete(String command, long id, int seen, String note) {
        var action = find(id, MANAGE_ACTION, true);
        if (isNew(command, action, seen)) {
            action.complete(note, deed(command));
            announce("improvement.trail.actionCompleted", action, StepKind.COMPLETED);
        }
    }

    @Requires(VERIFY_ACTION)
    public void verify(String command, long id, int seen, boolean effective, String reason) {
        var action = find(id, VERIFY_ACTION, false);
        if (isNew(command, action, seen)) {
            action.verify(effective, reason, deed(command));
            announce(
                    effective ? "improvement.trail.actionVerified" : "improvement.trail.actionReopened",
                    action,
                    effective ? StepKind.VERIFIED : StepKind.REOPENED);
        }
    }

    private Finding finding(long id) {
        return taken(user
                .scope(MANAGE_ACTION)
                .bindTo(em.createQuery("""
                        select f from Finding f where f.id = :id and f.organisation.id = :organisation
                            and (:everything = true or f.team.id in :teams)""" + FindingSearch.NOT_ABOUT_ME, Finding.class))
                .setParameter("id", id)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Finding", id)));
    }

    /** Within the scope of the permission; completing is open to the owner as well. */
    private CorrectiveAction find(long id, Permission permission, boolean owner) {
        var query = user.scope(permission).bindTo(em.createQuery("""
                        select a from CorrectiveAction a join a.finding f
                        where a.id = :id and a.organisation.id = :organisation and (:everything = true
                            or f.team.id in :teams
                            or :owner = true and a.plan.owner.id = :me
                                and (:ownEverywhere = true or f.team.id in :ownTeams))""", CorrectiveAction.class));
        return taken(user
                .own(permission)
                .bindOwnTo(query)
                .setParameter("id", id)
                .setParameter("owner", owner)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CorrectiveAction", id)));
    }

    /** As it is now, and nobody else's until this is done: a double submit waits here for its first half. */
    private <T> T taken(T entity) {
        em.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
        return entity;
    }

    /** False for a command that was carried out already; stale when the page was made from an older state. */
    private boolean isNew(String command, CorrectiveAction action, int seen) {
        if (step(command, action.getFinding()).isPresent()) {
            return false;
        }
        StaleVersion.unlessSame(seen, action.getVersion(), "CorrectiveAction", action.getId());
        return true;
    }

    private Optional<ActionStep> step(String command, Finding finding) {
        return em
                .createQuery(
                        "select s from ActionStep s where s.command = :command and s.action.finding = :finding",
                        ActionStep.class)
                .setParameter("command", command)
                .setParameter("finding", finding)
                .getResultList()
                .stream()
                .findFirst();
    }

    private long openActionsOf(long finding, ActionPurpose purpose) {
        return em.createQuery("""
                        select count(a) from CorrectiveAction a
                        where a.finding.id = :finding and a.purpose = :purpose and a.status <> candour.improvement.ActionStatus.VERIFIED""", Long.class)
                .setParameter("finding", finding)
                .setParameter("purpose", purpose)
                .getSingleResult();
    }

    private Person person(Long id) {
        return em
                .createQuery(
                        "select p from Person p where p.id = :id and p.organisation.id = :organisation", Person.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Person", id));
    }

    private Deed deed(String command) {
        return new Deed(em.find(Person.class, user.person()), clock.instant(), command);
    }

    private void announce(String what, CorrectiveAction action, StepKind step) {
        trail.fire(new TrailEvent(what, "CorrectiveAction", action.getId()));
        changed.fire(new ActionChanged(action.getId(), step));
    }
}
