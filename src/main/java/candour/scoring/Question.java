package candour.scoring;

import java.math.BigDecimal;

/** One standard to be judged. A critical one can pull a grade down by a ceiling, whatever the mean says. */
public record Question(String code, BigDecimal weight, boolean critical, Scale scale) {

    public Question {
        Instrument.requireWeight(code, weight);
    }
}
