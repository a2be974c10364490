package candour.template;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The small checks that every part of an edition shares; a problem names the line of the path it is about. */
record CheckList(SourceLines lines, ProblemList problems) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0," + (EditionDocument.CODE_LENGTH - 1) + "}");
    private static final int MOST_DIGITS = 6;

    void problem(String path, String key, Object... args) {
        problems.add(lines.of(path), key, args);
    }

    boolean present(String path, Object value) {
        boolean there = value instanceof String text
                ? !text.isBlank()
                : value instanceof Collection<?> many ? !many.isEmpty() : value != null;
        if (!there) {
            problem(path, "template.problem.missing", nameOf(path));
        }
        return there;
    }

    void text(String path, String text, int longest) {
        if (present(path, text) && text.length() > longest) {
            problem(path, "template.problem.tooLong", nameOf(path), longest);
        }
    }

    void newCode(String path, String code, Set<String> seen) {
        if (!present(path, code)) {
            return;
        }
        if (!CODE.matcher(code).matches()) {
            problem(path, "template.problem.badCode", code);
        }
        if (!seen.add(code)) {
            problem(path, "template.problem.codeTwice", code);
        }
    }

    boolean known(String path, String code, Collection<String> known) {
        if (!present(path, code)) {
            return false;
        }
        if (!known.contains(code)) {
            problem(path, "template.problem.unknownReference", code, String.join(", ", new TreeSet<>(known)));
            return false;
        }
        return true;
    }

    /** Also keeps numbers to a size that is cheap to calculate with: 1e999999999 is a short text. */
    boolean number(String path, BigDecimal value) {
        if (!present(path, value)) {
            return false;
        }
        long whole = (long) value.precision() - value.scale();
        if (whole > MOST_DIGITS || value.scale() > MOST_DIGITS || value.scale() < -MOST_DIGITS) {
            problem(path, "template.problem.numberSize", nameOf(path), MOST_DIGITS);
            return false;
        }
        return true;
    }

    void positive(String path, BigDecimal value) {
        if (number(path, value) && value.signum() <= 0) {
            problem(path, "template.problem.notPositive", nameOf(path));
        }
    }

    void between(String path, Integer value, int least, int most) {
        if (present(path, value) && (value < least || value > most)) {
            problem(path, "template.problem.notBetween", nameOf(path), least, most);
        }
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
