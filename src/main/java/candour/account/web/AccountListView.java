package candour.account.web;

import candour.access.Role;
import candour.account.AccountFilter;
import candour.account.AccountRow;
import candour.account.AccountSearch;
import candour.account.AccountState;
import candour.account.HeldRole;
import candour.shared.web.Messages;
import candour.shared.web.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Who can sign in. The filter may hold a name, so it does not stand in the address. */
@Named
@ViewScoped
public class AccountListView implements Serializable {

    private String named;
    private Role role;
    private AccountState state;

    @Inject
    private AccountSearch search;

    @Inject
    private Messages messages;

    private final Rows<AccountRow> rows = new Rows<>(page -> search.rows(filter(), page), () -> search.count(filter()));

    /** A role with where it holds. */
    public String label(HeldRole held) {
        return held.where() == null
                ? messages.of(held.role())
                : messages.text("account.text.roleIn", messages.of(held.role()), held.where());
    }

    private AccountFilter filter() {
        return new AccountFilter(named, role, state);
    }

    public boolean isFiltered() {
        return !filter().equals(AccountFilter.ALL);
    }

    public Rows<AccountRow> getRows() {
        return rows;
    }

    /** Those that people hold. */
    public Role[] getRoles() {
        return Role.forPeople();
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public String getNamed() {
        return named;
    }

    public void setNamed(String named) {
        this.named = named;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public AccountState getState() {
        return state;
    }

    public void setState(AccountState state) {
        this.state = state;
    }
}
