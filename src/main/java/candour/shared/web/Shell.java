package candour.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import java.util.UUID;

/** What the frame around every page asks. Knows no component and asks no database: error pages use it too. */
@Named
@ApplicationScoped
public class Shell {

    private final String version = UUID.randomUUID().toString().substring(0, 8);

    /** The person's choice of colours: light, dark, or as the device says. */
    public String getColours() {
        var cookie = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestCookieMap()
                .get("candour-colours");
        var chosen = cookie == null ? "" : ((Cookie) cookie).getValue();
        return "light".equals(chosen) || "dark".equals(chosen) ? chosen : "device";
    }

    /** Whether the page shown is this one, or one within the part of the product that the menu item leads to. */
    public boolean isHere(String page, String within) {
        var shown = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return shown.equals(page + ".xhtml") || shown.startsWith(within);
    }

    /** The page shown, as words about it are found: {@code programme.round}. */
    public String getPage() {
        var shown = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return shown.substring(1, shown.lastIndexOf('.')).replace('/', '.');
    }

    public String getReference() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(Problem.REFERENCE);
    }

    /** Part of the address of style sheets and scripts, so that browsers fetch them anew after each start. */
    public String getVersion() {
        return version;
    }
}
