package candour.account.web;

import candour.account.FirstAdministrator;
import candour.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Makes the first administrator of a new installation, by the one-time link that its start printed. */
@Named
@RequestScoped
public class FirstStartView {

    private String link;
    private String council;
    private String username;
    private String password;

    @Inject
    private FirstAdministrator first;

    @Inject
    private Messages messages;

    @Inject
    private ExternalContext external;

    public void begin() throws IOException {
        first.become(link, council, username, password);
        messages.done("account.message.firstAdministrator", username);
        external.redirect(SignInFilter.SIGN_IN);
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }

    public String getCouncil() {
        return council;
    }

    public void setCouncil(String council) {
        this.council = council;
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
}
