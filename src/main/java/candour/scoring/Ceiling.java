package candour.scoring;

/**
 * A rule that keeps a grade from being higher than something the mean cannot outweigh. It never raises.
 *
 * @param reach whether each section is tested for itself or the whole
 * @param max   the highest grade left; null where no grade may be given at all
 */
public record Ceiling(String id, Reach reach, Condition when, String max) {

    /** What a ceiling lies on. */
    public enum Reach {
        SECTION,
        OVERALL
    }
}
