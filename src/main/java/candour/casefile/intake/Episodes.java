package candour.casefile.intake;

import candour.casefile.CouncilIdentifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The episodes of care that a file tells, by child, each once. */
final class Episodes {

    private final Map<CouncilIdentifier, List<Episode>> byChild = new HashMap<>();

    Map<CouncilIdentifier, List<Episode>> byChild() {
        return byChild;
    }

    /** One that begins on the same day as another is left out, and told at {@code start}. */
    boolean add(CouncilIdentifier child, Episode episode, RowFields fields, String start) {
        var known = byChild.computeIfAbsent(child, any -> new ArrayList<>(2));
        for (var other : known) {
            if (other.start().equals(episode.start())) {
                fields.problem(
                        start,
                        episode.saysTheSameAs(other) ? "casefile.problem.repeated" : "casefile.problem.contradicts",
                        String.valueOf(other.row()));
                return false;
            }
        }
        return known.add(episode);
    }
}
