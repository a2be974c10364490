package candour.account;

import static candour.access.Permission.MANAGE_PEOPLE;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.access.Requires;
import candour.organisation.OpenWork;
import candour.organisation.Person;
import candour.shared.Quiet;
import candour.shared.RuleViolation;
import candour.shared.Sentence;
import candour.shared.UseCases;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roles of whoever leaves. They go to a successor only where somebody says so: a role is a right, not a task. */
@UseCases
@Quiet("To see what is in hand changes nothing; what is handed over is announced as one deed.")
public class RolesInHand implements OpenWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private RoleBook book;

    @Override
    @Requires(MANAGE_PEOPLE)
    public List<Piece> inHandsOf(long person) {
        return em
                .createQuery("""
                        select g from RoleGrant g left join fetch g.service left join fetch g.team
                        where g.person.id = :person and g.person.organisation.id = :organisation order by g.id""", RoleGrant.class)
                .setParameter("person", person)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .map(RolesInHand::piece)
                .toList();
    }

    private static Piece piece(RoleGrant grant) {
        var role = Sentence.of("Role." + grant.getRole().name());
        var where = grant.getTeam() != null
                ? grant.getTeam().getName()
                : grant.getService() == null ? null : grant.getService().getName();
        var about = where == null ? role : Sentence.of("account.text.roleIn", role, where);
        return new Piece("role" + Piece.BETWEEN + grant.getId(), "account.open.role", about, null, false);
    }

    /** A role of a leaver does nothing any more once they cannot sign in. */
    @Override
    @Requires(MANAGE_PEOPLE)
    public Set<Long> amongThose(Collection<Long> people) {
        return Set.of();
    }

    @Override
    @Requires(MANAGE_PEOPLE)
    public Optional<RuleViolation> handOver(Piece piece, long from, long to) {
        if (!user.may(Permission.MANAGE_ACCOUNTS)) {
            return Optional.of(new RuleViolation("account.rule.rolesByAdministrator"));
        }
        book.opened(em);
        var held = em.find(RoleGrant.class, piece.number());
        var asker = book.asker(em);
        var successor = em.find(Person.class, to);
        try {
            held.unlessOf(asker);
            book.unlessLastWithout(em, held, successor);
            book.give(em, held.forSomebodyElse(successor, asker));
            book.takeBack(em, held);
            return Optional.empty();
        } catch (RuleViolation stays) {
            return Optional.of(stays);
        }
    }
}
