package candour.shared;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives Bean Validation the words of our one bundle: {@code {component.need.name}} is the sentence of that key, in
 * which {@code {max}} is what the annotation says. Never evaluates an expression.
 */
public class BundleInterpolator implements MessageInterpolator {

    private static final Pattern GAP = Pattern.compile("\\{([\\w.]+)}");

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Locale.UK);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        var bundle = ResourceBundle.getBundle("messages", Locale.UK);
        var sentence = fill(template, key -> bundle.containsKey(key) ? bundle.getString(key) : null);
        var said = context.getConstraintDescriptor().getAttributes();
        return fill(sentence, gap -> said.containsKey(gap) ? String.valueOf(said.get(gap)) : null);
    }

    private static String fill(String template, UnaryOperator<String> words) {
        return GAP.matcher(template).replaceAll(found -> {
            var word = words.apply(found.group(1));
            return Matcher.quoteReplacement(word == null ? found.group() : word);
        });
    }
}
