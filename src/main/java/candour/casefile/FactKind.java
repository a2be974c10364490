package candour.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What an assessor is told about a case before opening it. A value is a code of the kind's list, a date or a count. */
public enum FactKind {
    LEGAL_STATUS(LegalStatus.class),
    CATEGORY_OF_NEED(CategoryOfNeed.class),
    PLACEMENT_TYPE(PlacementType.class),
    LOOKED_AFTER_SINCE(LocalDate.class),
    LAST_REVIEW(LocalDate.class),
    REVIEWS_IN_YEAR(Integer.class),
    PLACEMENT_MOVES_IN_YEAR(Integer.class),
    REFERRED_ON(LocalDate.class),
    LAST_ASSESSMENT(LocalDate.class),
    LAST_ENQUIRY(LocalDate.class),
    INITIAL_CONFERENCE(LocalDate.class),
    PROTECTION_PLAN_SINCE(LocalDate.class);

    private final Class<?> type;

    FactKind(Class<?> type) {
        this.type = type;
    }

    public boolean isDate() {
        return type == LocalDate.class;
    }

    public boolean isCount() {
        return type == Integer.class;
    }

    public boolean isCode() {
        return type.isEnum();
    }

    /** The codes to choose from, empty unless this is a coded kind. */
    public List<String> codes() {
        return isCode()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()
                : List.of();
    }

    /** The key of the code's words in {@code messages.properties}. */
    public String keyOf(String code) {
        return type.getSimpleName() + "." + code;
    }

    public boolean accepts(String value) {
        if (value == null) {
            return false;
        }
        if (isDate()) {
            return isDay(value);
        }
        return isCount() ? value.matches("\\d{1,3}") : codes().contains(value);
    }

    private static boolean isDay(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1900 && year <= 2100;
        } catch (DateTimeException notADay) {
            return false;
        }
    }
}
