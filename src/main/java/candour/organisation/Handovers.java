package candour.organisation;

import static candour.access.Permission.MANAGE_PEOPLE;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Handover.Stays;
import candour.organisation.OpenWork.Piece;
import candour.shared.NotFound;
import candour.shared.Quiet;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Open work of whoever leaves, or cannot do it: shown, and handed over in one step to somebody who may have it. */
@UseCases
@Quiet("To see what is in hand changes nothing; what is handed over is announced as one deed.")
public class Handovers { // five injections: whoever gives work out is asked, besides who, when and that it is told

    private static final int DAYS_AHEAD = 31;

    private static final String LEAVERS = """
            select new candour.organisation.Handovers$Leaver(p.id, coalesce(p.name, p.reference), p.worksTo)
            from Person p where p.organisation.id = :organisation and p.worksTo <= :by order by p.worksTo, p.id""";

    /** Somebody with a last day. */
    public record Leaver(Long id, String name, LocalDate lastDay) {}

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Instance<OpenWork> parts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /** All that somebody has in hand. */
    @Requires(MANAGE_PEOPLE)
    public List<Piece> openWork(long person) {
        find(person);
        return parts.stream().flatMap(part -> part.inHandsOf(person).stream()).toList();
    }

    /** Who has a last day, within a month or past, and still has something to hand over; the earliest first. */
    @Requires(MANAGE_PEOPLE)
    public List<Leaver> leavers() {
        var leavers = em.createQuery(LEAVERS, Leaver.class)
                .setParameter("organisation", user.organisation())
                .setParameter("by", LocalDate.now(clock).plusDays(DAYS_AHEAD))
                .getResultList();
        var ids = leavers.stream().map(Leaver::id).toList();
        var busy = ids.isEmpty()
                ? Set.of()
                : parts.stream().flatMap(part -> part.amongThose(ids).stream()).collect(Collectors.toSet());
        return leavers.stream().filter(leaver -> busy.contains(leaver.id())).toList();
    }

    /** Hands over what is among {@code keys}. What is gone already goes no second time. */
    @Requires(MANAGE_PEOPLE)
    public Handover handOver(long from, long to, Collection<String> keys) {
        find(from);
        var successor = find(to);
        unless(from != to, "organisation.rule.handOverToSelf");
        unless(
                successor.worksOn(LocalDate.now(clock)),
                "organisation.rule.successorNotHere",
                successor.getDisplayName());
        var went = 0;
        var stays = new ArrayList<Stays>();
        for (var part : parts) {
            for (var piece : part.inHandsOf(from)) {
                if (piece.movable() && keys.contains(piece.key())) {
                    var why = part.handOver(piece, from, to);
                    why.ifPresent(rule -> stays.add(new Stays(piece, rule)));
                    went += why.isPresent() ? 0 : 1;
                }
            }
        }
        trail.fire(new TrailEvent("organisation.trail.handedOver", "Person", from, went, stays.size()));
        return new Handover(went, stays);
    }

    private Person find(long id) {
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
}
