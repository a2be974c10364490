package candour.audit;

import static candour.shared.RuleViolation.unless;

/** Text as a person typed it: kept to the letter but for the kind of line end, or refused with a reason. */
final class Typed {

    private Typed() {}

    /** The text with plain line ends; null when there is nothing but space. */
    static String text(String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.replace("\r\n", "\n").replace('\r', '\n');
        unless(text.length() <= longest, "audit.rule.tooLong", longest, text.length() - longest);
        unless(text.codePoints().allMatch(Typed::isPlain), "audit.rule.controlCharacters");
        return text;
    }

    /** Text for one line: a line end is a control character there. */
    static String line(String typed, int longest) {
        var text = text(typed, longest);
        unless(text == null || text.indexOf('\n') < 0, "audit.rule.controlCharacters");
        return text;
    }

    /** Not a control character, and not half of a character that was cut in two. */
    private static boolean isPlain(int character) {
        return character == '\n'
                || character == '\t'
                || !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
    }
}
