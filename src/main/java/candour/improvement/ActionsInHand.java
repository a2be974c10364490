package candour.improvement;

import static candour.access.Permission.MANAGE_PEOPLE;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.OpenWork;
import candour.organisation.Person;
import candour.shared.Quiet;
import candour.shared.RuleViolation;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Corrective actions that somebody owns and has not completed. Whoever takes one over verifies it no more. */
@UseCases
@Quiet("To see what is in hand changes nothing; what is handed over is announced as one deed.")
public class ActionsInHand implements OpenWork { // five injections: as any step of an action, it is told twice

    private static final String OWNED = """
            select a from CorrectiveAction a
            where a.organisation.id = :organisation and a.status = candour.improvement.ActionStatus.PLANNED
                and a.plan.owner.id = :person
            order by a.plan.dueOn, a.id""";

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

    @Override
    @Requires(MANAGE_PEOPLE)
    public List<Piece> inHandsOf(long person) {
        return em
                .createQuery(OWNED, CorrectiveAction.class)
                .setParameter("organisation", user.organisation())
                .setParameter("person", person)
                .getResultList()
                .stream()
                .map(action -> new Piece(
                        "action" + Piece.BETWEEN + action.getId(),
                        "improvement.open.action",
                        action.getTitle(),
                        action.getPlan().dueOn(),
                        true))
                .toList();
    }

    @Override
    @Requires(MANAGE_PEOPLE)
    public Set<Long> amongThose(Collection<Long> people) {
        return new HashSet<>(
                em.createQuery("""
                        select a.plan.owner.id from CorrectiveAction a
                        where a.status = candour.improvement.ActionStatus.PLANNED and a.plan.owner.id in :people""", Long.class).setParameter("people", people).getResultList());
    }

    @Override
    @Requires(MANAGE_PEOPLE)
    public Optional<RuleViolation> handOver(Piece piece, long from, long to) {
        var action = em.find(CorrectiveAction.class, piece.number());
        em.refresh(action, LockModeType.PESSIMISTIC_WRITE);
        var by = em.find(Person.class, user.person());
        try {
            action.handOver(
                    em.find(Person.class, to),
                    new Deed(by, clock.instant(), UUID.randomUUID().toString()));
        } catch (RuleViolation stays) {
            return Optional.of(stays);
        }
        trail.fire(new TrailEvent("improvement.trail.actionHandedOver", "CorrectiveAction", action.getId()));
        changed.fire(new ActionChanged(action.getId(), StepKind.HANDED_OVER));
        return Optional.empty();
    }
}
