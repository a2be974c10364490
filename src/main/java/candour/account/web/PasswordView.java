package candour.account.web;

import candour.account.Accounts;
import candour.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** By the one-time link of an administrator, its holder chooses the password of an account. */
@Named
@RequestScoped
public class PasswordView {

    private String link;
    private String password;

    @Inject
    private Accounts accounts;

    @Inject
    private Messages messages;

    @Inject
    private ExternalContext external;

    public void choose() throws IOException {
        var username = accounts.choosePassword(link, password);
        messages.done("account.message.passwordChosen", username);
        external.redirect(SignInFilter.SIGN_IN);
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
