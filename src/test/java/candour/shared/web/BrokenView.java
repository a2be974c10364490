package candour.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Breaks in whatever phase it is asked in; the component tests' archive has a page for it. */
@Named
@RequestScoped
public class BrokenView {

    static final String SECRET = "what only the log may say";

    public String getValue() {
        throw new IllegalStateException(SECRET);
    }

    public void load() {
        throw new IllegalStateException(SECRET);
    }
}
