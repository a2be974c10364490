package candour.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The product's own words, for work that has no page: a report is written in the background. */
public final class BundleWording implements Wording {

    private final ResourceBundle bundle = ResourceBundle.getBundle("messages", Locale.UK);

    /** A key that is missing comes back as itself, so that nothing is hidden. */
    @Override
    public String say(String key, Object... arguments) {
        try {
            return new MessageFormat(bundle.getString(key), Locale.UK).format(arguments);
        } catch (MissingResourceException none) {
            return key;
        }
    }
}
