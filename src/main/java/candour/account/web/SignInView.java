package candour.account.web;

import candour.account.Identities;
import candour.account.OneClickPeople;
import candour.account.OneClickPeople.OneClickPerson;
import candour.account.Passwords;
import candour.account.SignIns;
import candour.shared.RuleViolation;
import candour.shared.web.Paths;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Signs a person in by the server's own realm (D11), and goes back to where they were going. */
@Named
@RequestScoped
public class SignInView { // five injections: signing in is checking, recording, hashing and, in the demo, choosing

    private String username;
    private String password;
    private String next;

    @Inject
    private Identities identities;

    @Inject
    private SignIns signIns;

    @Inject
    private Passwords passwords;

    @Inject
    private ExternalContext external;

    @Inject
    private OneClickPeople oneClick;

    /** Whoever is signed in already, perhaps in another tab, goes on to where they wanted. */
    public void goOn() throws IOException {
        if (request().getUserPrincipal() != null) {
            external.redirect(Paths.ownOr(next, "/index.xhtml"));
        }
    }

    /** @throws RuleViolation with one and the same sentence whatever was wrong */
    public void signIn() throws IOException {
        var generation = identities.generationOf(userName()); // of the password that is looked at, and of no later one
        if (!isRight()) {
            signIns.failed(username);
            throw new RuleViolation("account.rule.signInRefused");
        }
        request().changeSessionId();
        SignInFilter.begin(request(), generation);
        signIns.succeeded(username);
        external.redirect(Paths.ownOr(next, "/index.xhtml"));
    }

    private String userName() {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private boolean isRight() {
        if (!identities.mayTry(username)) {
            passwords.pretendToCheck(password);
            return false;
        }
        try {
            request().getSession();
            request().logout(); // whoever signed in meanwhile, in another tab: the server takes no second login
            request().login(userName(), password);
            return true;
        } catch (ServletException wrong) {
            return false;
        }
    }

    public List<OneClickPerson> getPeople() {
        return oneClick.people();
    }

    /** Demo only: signs somebody of the invented council in by one click. */
    public void enter(String person) throws IOException {
        username = person;
        password = oneClick.passwordOf(person);
        signIn();
    }

    public void leave() throws IOException, ServletException {
        request().logout();
        external.invalidateSession();
        external.redirect(SignInFilter.SIGN_IN);
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) external.getRequest();
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
