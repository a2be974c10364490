package candour.account;

import static candour.shared.RuleViolation.unless;

import candour.organisation.LastDaysSet;
import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Somebody stays who can let others in: of the administrators, one at least is there and has no last day. */
@UseCases
@Quiet("That people leave stands in the trail, and this is a part of it.")
public class AdministratorsLeaving {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RoleBook book;

    void check(@Observes LastDaysSet event) {
        var all = book.administrators(em);
        var oneLeaves = all.stream()
                .anyMatch(each -> !book.stays(each) && event.people().contains(each.getId()));
        unless(!oneLeaves || all.stream().anyMatch(book::stays), "account.rule.lastAdministratorLeaves");
    }
}
