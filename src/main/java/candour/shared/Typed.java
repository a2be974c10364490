package candour.shared;

import static candour.shared.RuleViolation.unless;

/**
 * What a person typed, as it may be kept: without blanks at its ends, with one kind of line end, and with no character
 * that a database or a document would choke on. Typing is never cut short: what is too long is refused.
 */
public final class Typed {

    private static final String LINE_ENDS = "\\R";

    private Typed() {}

    /** Text that must be there. */
    public static String text(String typed, int max) {
        var text = optional(typed, max);
        unless(text != null, "shared.rule.textMissing");
        return text;
    }

    /** Text that may be left out: null when there is none. */
    public static String optional(String typed, int max) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip().replaceAll(LINE_ENDS, "\n");
        unless(text.length() <= max, "shared.rule.textTooLong", max, text.length() - max);
        var odd = firstOdd(text);
        unless(odd < 0, "shared.rule.textOdd", odd + 1);
        return text;
    }

    /** Text for one line that may be left out: a line end is odd there. */
    public static String line(String typed, int max) {
        var text = optional(typed, max);
        var end = text == null ? -1 : text.indexOf('\n');
        unless(end < 0, "shared.rule.textOdd", end + 1);
        return text;
    }

    private static int firstOdd(String text) {
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            var broken = Character.isSurrogate(c) && !isPair(text, at);
            if (broken || Character.isISOControl(c) && c != '\n' && c != '\t') {
                return at;
            }
        }
        return -1;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
