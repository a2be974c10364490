package candour.shared.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A file's rows in order, the header among them, cells as they come. */
interface RowSource {

    void read(RowSink sink) throws IOException;

    /** Every table of a file that holds several, by its name; none where it holds one. */
    default Map<String, RowSource> tables() {
        return Map.of();
    }

    /** Whether the file holds further tables that are not read. */
    default boolean hasMore() {
        return false;
    }

    /** Answers whether it wants more. */
    @FunctionalInterface
    interface RowSink {
        boolean accept(int number, List<Cell> cells);
    }
}
