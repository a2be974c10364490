package candour.shared.web;

import candour.shared.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** The words of Candour: sentences from the bundle, and telling them to the person on the page. */
@Named("words")
@ApplicationScoped
public class Messages {

    /** The sentence with its gaps filled. A key that is missing comes back as itself, so that nothing is hidden. */
    public String text(String key, Object... args) {
        return Sentence.of(key, args);
    }

    /** What an enum constant is called: key {@code EnumClass.CONSTANT}, or {@code Outer.EnumClass.CONSTANT}. */
    public String of(Enum<?> constant) {
        return constant == null ? "" : text(keyOf(constant));
    }

    static String keyOf(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + constant.name();
    }

    /** Tells that something worked. */
    public void done(String key, Object... args) {
        tell(FacesMessage.SEVERITY_INFO, key, args);
    }

    /** Tells that something did not, and what to do. */
    public void problem(String key, Object... args) {
        tell(FacesMessage.SEVERITY_ERROR, key, args);
    }

    private void tell(FacesMessage.Severity severity, String key, Object... args) {
        var text = text(key, args);
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(severity, text, text));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
