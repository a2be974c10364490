package candour.shared.sheet;

import java.io.IOException;
import java.util.List;

/** A file's rows in order, the header among them, cells as they come. */
interface RowSource {

    void read(RowSink sink) throws IOException;

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
