package candour.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One field that is about to change: what it is called (a message key) and what it says before and after, null for
 * nothing. Told before it is done, so that people can stop it.
 */
public record FieldChange(String field, Form form, String before, String after) implements Serializable {

    /** How the two values are to be read: as they stand, as a day, or as the key of a word. */
    public enum Form {
        TEXT,
        DAY,
        CODE
    }

    /** Nothing where both say the same; so for the other two. */
    public static Optional<FieldChange> text(String field, String before, String after) {
        return of(field, Form.TEXT, before, after);
    }

    public static Optional<FieldChange> day(String field, LocalDate before, LocalDate after) {
        return of(field, Form.DAY, Objects.toString(before, null), Objects.toString(after, null));
    }

    public static Optional<FieldChange> code(String field, Enum<?> before, Enum<?> after) {
        return of(field, Form.CODE, keyOf(before), keyOf(after));
    }

    public static Optional<FieldChange> of(String field, Form form, String before, String after) {
        return Objects.equals(before, after)
                ? Optional.empty()
                : Optional.of(new FieldChange(field, form, before, after));
    }

    private static String keyOf(Enum<?> constant) {
        return constant == null ? null : constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }
}
