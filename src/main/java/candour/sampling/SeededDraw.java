package candour.sampling;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A simple random sample without replacement, repeatable from its seed.
 *
 * <p>Counters run from 1; a position that was drawn before is skipped and the counter goes on.
 *
 * @param population size of the frozen frame; positions count from 1 in its sorted order
 * @param positions  positions in the order in which they were drawn
 * @param hashesUsed how far the counter ran, so that a repetition can be checked to the end
 */
public record SeededDraw(String seed, int population, List<Integer> positions, long hashesUsed) {

    public SeededDraw {
        positions = List.copyOf(positions);
    }

    public static SeededDraw of(String seed, int population, int count) {
        if (population < 0 || count < 0) {
            throw new IllegalArgumentException("population %d, count %d".formatted(population, count));
        }
        if (count > population) {
            throw new IllegalArgumentException("cannot draw %d of %d".formatted(count, population));
        }
        var hash = new CounterHash(seed);
        var drawn = new LinkedHashSet<Integer>();
        long counter = 0;
        while (drawn.size() < count) {
            drawn.add(hash.position(++counter, population));
        }
        return new SeededDraw(seed, population, List.copyOf(drawn), counter);
    }
}
