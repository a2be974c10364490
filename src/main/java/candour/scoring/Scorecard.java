package candour.scoring;

import java.io.Serializable;
import java.util.List;

/**
 * The result of one assessment and its whole explanation: a tree from the overall rating over the sections
 * down to each answer. Two scorecards of the same answers are equal.
 */
public record Scorecard(Rating overall, List<SectionScore> sections) implements Serializable {

    public Scorecard {
        sections = List.copyOf(sections);
    }
}
