package candour.shared.api;

import candour.shared.After;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A part of a list. Header {@code Link} leads to the next one.
 *
 * @param next what {@code after} is for the next part; null at the end
 */
public record Listing<T>(List<T> items, Long next) {

    /** {@code found} holds one row more than asked for where there are more. */
    public static <T> Listing<T> of(List<T> found, After asked, ToLongFunction<T> key) {
        if (found.size() <= asked.size()) {
            return new Listing<>(found, null);
        }
        var items = found.subList(0, asked.size());
        return new Listing<>(items, key.applyAsLong(items.get(items.size() - 1)));
    }
}
