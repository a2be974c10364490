package candour.account.web;

import candour.account.AccountRow;
import candour.account.AccountSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What pages of the council's people say of accounts and roles. */
@Named
@RequestScoped
public class PersonAccountView {

    private AccountRow account;
    private Map<Long, List<String>> managers;

    @Inject
    private AccountSearch search;

    /** Of one person a request. */
    public AccountRow of(Long person) {
        if (account == null || !account.person().equals(person)) {
            account = search.of(person);
        }
        return account;
    }

    /** Who holds the role of a team manager there, by name; empty for nobody. */
    public String managersOf(Long team) {
        if (managers == null) {
            managers = search.teamManagers();
        }
        return String.join(", ", managers.getOrDefault(team, List.of()));
    }
}
