package candour.scoring;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one ceiling.
 *
 * @param condition code of its condition
 * @param causes    the questions or sections that made it bite; empty when it did not
 * @param max       highest grade left; null where it withholds the grade
 * @param before    grade before this ceiling; null when there was none any more
 * @param after     grade after it; null when there is none
 */
public record CeilingEffect(
        String ceiling, String condition, List<String> causes, State state, String max, String before, String after)
        implements Serializable {

    public CeilingEffect {
        causes = List.copyOf(causes);
    }

    /** How far a ceiling mattered. */
    public enum State {
        /** Its condition does not hold. */
        DOES_NOT_APPLY,
        /** Its condition holds, but the grade was not above it. */
        LOWERED_NOTHING,
        LOWERED,
        /** Its condition holds, and no grade is given. */
        WITHHELD
    }
}
