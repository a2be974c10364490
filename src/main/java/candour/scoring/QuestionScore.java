package candour.scoring;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What one answer contributes.
 *
 * @param level   null unless answered
 * @param value   value that counts; null where nothing counts
 * @param lowest  lowest value of the scale
 * @param maximum highest value of the scale
 * @param share   value as share of the maximum; null where nothing counts
 */
public record QuestionScore(
        String code,
        BigDecimal weight,
        boolean critical,
        AnswerState state,
        String level,
        BigDecimal value,
        BigDecimal lowest,
        BigDecimal maximum,
        Fraction share)
        implements Serializable {

    boolean isLowest() {
        return value != null && value.compareTo(lowest) == 0;
    }
}
