package candour.scoring;

import java.io.Serializable;
import java.util.List;

/**
 * The result of a section or of the whole, with how it came about.
 *
 * @param mean     null when incomplete or not scorable
 * @param band     the band that holds the exact percent; null when there is none
 * @param grade    the band's grade after the ceilings; null unless graded
 * @param ceilings every ceiling that was tested here, in the order of the instrument
 */
public record Rating(Outcome outcome, Mean mean, Band band, String grade, List<CeilingEffect> ceilings)
        implements Serializable {

    public Rating {
        ceilings = List.copyOf(ceilings);
    }

    static Rating without(Outcome outcome) {
        return new Rating(outcome, null, null, null, List.of());
    }
}
