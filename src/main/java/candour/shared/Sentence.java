package candour.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** A sentence of the one bundle with its gaps filled, for pages and for what has no page. */
public final class Sentence {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages", Locale.UK);

    private Sentence() {}

    /** A key that is missing comes back as itself, so that nothing is hidden. */
    public static String of(String key, Object... args) {
        try {
            return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(args);
        } catch (MissingResourceException none) {
            return key;
        }
    }
}
