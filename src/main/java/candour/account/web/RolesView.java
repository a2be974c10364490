package candour.account.web;

import candour.access.CurrentUser;
import candour.access.Role;
import candour.account.Accounts;
import candour.account.HeldRole;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The roles of the person shown: given and taken back. */
@Named
@RequestScoped
public class RolesView { // five injections: beside the page shown, who asks, and where a role may hold

    private static final String COUNCIL = "council";
    private static final String SERVICE = "service:";
    private static final String TEAM = "team:";

    private Role role;
    private String where = COUNCIL;
    private List<UnitChoice> services;
    private List<UnitChoice> teams;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private AccountView shown;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    /** Whether these are the roles of whoever asks, which nobody changes. */
    public boolean isOwn() {
        return shown.getPerson().equals(user.person());
    }

    public String give() {
        accounts.grant(shown.getPerson(), role, number(SERVICE), number(TEAM));
        return done("account.message.roleGiven", role);
    }

    public String withdraw(HeldRole held) {
        accounts.withdraw(shown.getPerson(), held.role(), held.service(), held.team());
        return done("account.message.roleWithdrawn", held.role());
    }

    private String done(String key, Role which) {
        messages.done(key, shown.getAccount().name(), messages.of(which));
        return "/account/account.xhtml?faces-redirect=true&person=" + shown.getPerson();
    }

    private Long number(String kind) {
        return where.startsWith(kind) ? Long.valueOf(where.substring(kind.length())) : null;
    }

    public String getCouncil() {
        return COUNCIL;
    }

    public String service(UnitChoice unit) {
        return SERVICE + unit.id();
    }

    public String team(UnitChoice unit) {
        return TEAM + unit.id();
    }

    public List<UnitChoice> getServices() {
        if (services == null) {
            services = structure.services();
        }
        return services;
    }

    public List<UnitChoice> getTeams() {
        if (teams == null) {
            teams = structure.teams();
        }
        return teams;
    }

    public Role[] getChoices() {
        return Role.forPeople();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }
}
