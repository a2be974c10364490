package candour.casefile.intake;

import java.util.HashMap;
import java.util.Map;

/** Remembers which keys came in which row, to tell a repeated one where it was before. */
final class RepeatedRows<K> {

    private final Map<K, Integer> seen = new HashMap<>();

    /** Whether this is the first; says so at {@code column} when not. */
    boolean isFirst(K key, int row, RowFields fields, String column) {
        var before = seen.putIfAbsent(key, row);
        if (before != null) {
            fields.problem(column, "casefile.problem.repeated", before.toString());
        }
        return before == null;
    }

    Integer rowOf(K key) {
        return seen.get(key);
    }
}
