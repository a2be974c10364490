package candour.scoring;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The percentages that suggest a grade.
 *
 * @param from  lowest percent, included
 * @param below first percent above the band, not included; null where the band has no upper end
 */
public record Band(String grade, BigDecimal from, BigDecimal below) implements Serializable {

    boolean holds(Fraction percent) {
        return percent.compareTo(Fraction.of(from)) >= 0
                && (below == null || percent.compareTo(Fraction.of(below)) < 0);
    }
}
