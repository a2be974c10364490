package candour.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Entries handed over one by one, so that a hundred thousand need not be in memory at once. */
@FunctionalInterface
public interface Entries<T> {

    void each(Consumer<? super T> sink);

    static <T> Entries<T> of(List<T> entries) {
        return entries::forEach;
    }

    /** As they come, in lists of {@code size}. */
    default void inChunks(int size, Consumer<List<T>> sink) {
        var chunk = new ArrayList<T>(size);
        each(entry -> {
            chunk.add(entry);
            if (chunk.size() == size) {
                sink.accept(List.copyOf(chunk));
                chunk.clear();
            }
        });
        if (!chunk.isEmpty()) {
            sink.accept(List.copyOf(chunk));
        }
    }
}
