package candour.casefile;

import static candour.shared.RuleViolation.unless;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The council's own number of a case or child, in one spelling. It is on its way to being encrypted and says nothing
 * of itself when it is printed, so that no log or message can give it away.
 */
public final class CouncilIdentifier {

    public static final int LONGEST = 60;

    private final String value;

    public CouncilIdentifier(String text) {
        value = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        unless(!value.isEmpty() && value.length() <= LONGEST, "casefile.rule.identifierLength", LONGEST);
    }

    String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CouncilIdentifier that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "***";
    }
}
