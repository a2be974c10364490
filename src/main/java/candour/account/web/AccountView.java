package candour.account.web;

import candour.account.AccountRow;
import candour.account.AccountSearch;
import candour.account.Accounts;
import candour.organisation.OrganisationSearch.PersonChoice;
import candour.shared.web.Messages;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** How one person signs in; with nobody chosen yet, for whom an account is to be opened. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private Long person;
    private AccountRow account;
    private List<PersonChoice> people = List.of();
    private String username;
    private String link;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSearch search;

    @Inject
    private Messages messages;

    @Inject
    private transient ExternalContext external;

    public void load() {
        if (person == null) {
            people = search.withoutAccount();
        } else {
            account = search.of(person);
            username = proposal();
        }
    }

    /** As people are mostly called when they sign in: first and last name with a dot, else the staff reference. */
    private String proposal() {
        return account.name().toLowerCase(Locale.ROOT).strip().replaceAll("[^a-z0-9]+", ".");
    }

    public String choose() {
        return "/account/account.xhtml?faces-redirect=true&person=" + person;
    }

    public void open() {
        show(accounts.invite(person, username));
        messages.done("account.message.opened", account.name());
    }

    public void reset() {
        show(accounts.resetPassword(person));
    }

    /** The whole address, as the person will open it. It is not kept anywhere and cannot be shown again. */
    private void show(String secret) {
        var request = (HttpServletRequest) external.getRequest();
        var server = request.getRequestURL().toString().replace(request.getRequestURI(), "");
        link = server + request.getContextPath() + "/account/password.xhtml?link=" + secret;
        load();
    }

    public void disable() {
        accounts.disable(person);
        done("account.message.disabled");
    }

    public void enable() {
        accounts.enable(person);
        done("account.message.enabled");
    }

    public void unlock() {
        accounts.unlock(person);
        done("account.message.unlocked");
    }

    private void done(String key) {
        link = null;
        load();
        messages.done(key, account.name());
    }

    public AccountRow getAccount() {
        return account;
    }

    public String getTitle() {
        return account == null ? messages.text("account.title.open") : account.name();
    }

    public List<PersonChoice> getPeople() {
        return people;
    }

    /** Null but for the moment after it was made. */
    public String getLink() {
        return link;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
