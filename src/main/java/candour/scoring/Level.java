package candour.scoring;

import java.math.BigDecimal;

/** One step of a scale. Several levels may have the same value: they differ in what they say, not in what they score. */
public record Level(String code, String label, BigDecimal value) {

    public Level {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("level %s has value %s".formatted(code, value));
        }
    }
}
