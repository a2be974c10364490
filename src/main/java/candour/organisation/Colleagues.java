package candour.organisation;

import static candour.access.Permission.MANAGE_PEOPLE;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.Quiet;
import candour.shared.RuleViolation;
import candour.shared.UseCases;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whom somebody manages, and for whom they stand in: that goes to a successor too. */
@UseCases
@Quiet("To see what is in hand changes nothing; what is handed over is announced as one deed.")
public class Colleagues implements OpenWork {

    private static final String MANAGES = "manages";
    private static final String STANDS_IN = "standsIn";

    private static final String THOSE = """
            select p from Person p where p.organisation.id = :organisation and %s.id = :person
                and (p.worksTo is null or p.worksTo >= :today) order by coalesce(p.name, p.reference)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Override
    @Requires(MANAGE_PEOPLE)
    public List<Piece> inHandsOf(long person) {
        return Stream.concat(
                        those("p.lineManager", person).map(other -> piece(MANAGES, "organisation.open.manages", other)),
                        those("p.deputy", person).map(other -> piece(STANDS_IN, "organisation.open.standsIn", other)))
                .toList();
    }

    private Stream<Person> those(String who, long person) {
        return em
                .createQuery(THOSE.formatted(who), Person.class)
                .setParameter("organisation", user.organisation())
                .setParameter("person", person)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .stream();
    }

    private static Piece piece(String kind, String what, Person other) {
        return new Piece(kind + Piece.BETWEEN + other.getId(), what, other.getDisplayName(), null, true);
    }

    @Override
    @Requires(MANAGE_PEOPLE)
    public Set<Long> amongThose(Collection<Long> people) {
        return new HashSet<>(em.createQuery("""
                        select m.id from Person m where m.id in :people and exists (select p.id from Person p
                            where (p.lineManager = m or p.deputy = m) and (p.worksTo is null or p.worksTo >= :today))""", Long.class)
                .setParameter("people", people)
                .setParameter("today", LocalDate.now(clock))
                .getResultList());
    }

    @Override
    @Requires(MANAGE_PEOPLE)
    public Optional<RuleViolation> handOver(Piece piece, long from, long to) {
        em.find(Organisation.class, user.organisation(), LockModeType.PESSIMISTIC_WRITE);
        var other = em.find(Person.class, piece.number());
        var successor = em.find(Person.class, to);
        try {
            if (piece.key().startsWith(MANAGES)) {
                other.reportTo(successor, LocalDate.now(clock));
            } else {
                other.nameDeputy(successor);
            }
            return Optional.empty();
        } catch (RuleViolation stays) {
            return Optional.of(stays);
        }
    }
}
