package candour.account;

import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.organisation.LastDaysSet;
import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;

/** Somebody stays who can let others in: of the administrators, one at least is there and has no last day. */
@UseCases
@Quiet("That people leave stands in the trail, and this is a part of it.")
public class AdministratorsLeaving {

    private static final String ADMINISTRATORS = """
            select p.id, p.worksTo, p.worksFrom from RoleGrant g join g.person p join Account a on a.person = p
            where p.organisation.id = :organisation and g.role = candour.access.Role.ADMINISTRATOR
                and a.enabled = true""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** There already, and without a last day. */
    private boolean stays(Object[] row) {
        return row[1] == null && (row[2] == null || !((LocalDate) row[2]).isAfter(LocalDate.now(clock)));
    }

    void check(@Observes LastDaysSet event) {
        var leaving = new HashSet<Long>();
        var staying = new HashSet<Long>();
        em.createQuery(ADMINISTRATORS, Object[].class)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .forEach(row -> (stays(row) ? staying : leaving).add((Long) row[0]));
        var oneOfThose = !Collections.disjoint(leaving, event.people());
        unless(!oneOfThose || !staying.isEmpty(), "account.rule.lastAdministratorLeaves");
    }
}
