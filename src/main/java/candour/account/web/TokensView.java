package candour.account.web;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.account.TokenRow;
import candour.account.TokenSearch;
import candour.account.Tokens;
import candour.account.Tokens.Wish;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.shared.web.Messages;
import candour.shared.web.Rows;
import candour.shared.web.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tokens for other systems: make, see, withdraw. */
// six injections: tokens are made, listed and withdrawn on one page, out of permissions and units
@Named
@ViewScoped
public class TokensView implements Serializable {

    private List<Permission> leavable;
    private List<UnitChoice> services;
    private List<UnitChoice> teams;
    private TokenForm form = new TokenForm();

    /** Shown in the answer to the request that made it, and kept by nobody. */
    private transient String made;

    @Inject
    private Tokens tokens;

    @Inject
    private TokenSearch search;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    @Inject
    private Sent sent;

    private final Rows<TokenRow> mine = Rows.inFull(page -> search.mine(page), () -> search.countMine());
    private final Rows<TokenRow> everybodys = Rows.inFull(page -> search.everybodys(page), () -> search.count());

    public void load() {
        leavable = search.leavable();
        services = structure.services();
        teams = structure.teams();
    }

    public void make() {
        var permissions = EnumSet.noneOf(Permission.class);
        permissions.addAll(List.of(form.getPermissions()));
        var in = Set.of(form.getServices());
        var within = Set.of(form.getTeams());
        made = tokens.make(
                sent.command(),
                new Wish(
                        form.getName(),
                        form.getExpiresOn(),
                        permissions,
                        in.isEmpty() && within.isEmpty(),
                        in,
                        within));
        form = new TokenForm();
    }

    public void withdraw(TokenRow token) {
        made = null;
        tokens.withdraw(token.id());
        messages.done("account.message.tokenWithdrawn", token.name());
    }

    /** What a token may do and where, in one line. */
    public String reach(TokenRow token) {
        var may = String.join(
                ", ",
                token.permissions().stream()
                        .filter(permission -> permission != Permission.USE_CANDOUR)
                        .map(messages::of)
                        .toList());
        return token.units().isEmpty()
                ? may
                : may + "; " + messages.text("account.text.onlyIn", String.join(", ", token.units()));
    }

    public boolean isKeeper() {
        return user.may(Permission.MANAGE_ACCOUNTS);
    }

    public String getMade() {
        return made;
    }

    public TokenForm getForm() {
        return form;
    }

    public List<Permission> getLeavable() {
        return leavable;
    }

    public List<UnitChoice> getServices() {
        return services;
    }

    public List<UnitChoice> getTeams() {
        return teams;
    }

    public Rows<TokenRow> getMine() {
        return mine;
    }

    public Rows<TokenRow> getEverybodys() {
        return everybodys;
    }
}
