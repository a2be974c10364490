package candour.organisation;

import static candour.access.Permission.MANAGE_PEOPLE;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Handover.Stays;
import candour.organisation.OpenWork.Piece;
import candour.shared.NotFound;
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

/** Open work of whoever leaves, or cannot do it: shown, and handed over in one step to somebody who may have it. */
@UseCases
public class Handovers { // five injections: whoever gives work out is asked, besides who, when and that it is told

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
                if (keys.contains(piece.key())) {
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
