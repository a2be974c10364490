package candour.report.figures;

import java.util.Comparator;
import java.util.function.Function;

/** The order of names as people read them, the same on every database; what has none comes last. */
final class ByName {

    private ByName() {}

    static <T> Comparator<T> of(Function<T, String> name) {
        return Comparator.comparing(name, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER));
    }
}
