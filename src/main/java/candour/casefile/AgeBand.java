package candour.casefile;

import java.time.LocalDate;
import java.time.Period;

/** How old a child was on a day, as coarse as the national statistics tell it; the date of birth is not kept. */
public enum AgeBand {
    UNBORN(Integer.MIN_VALUE),
    UNDER_1(0),
    FROM_1_TO_4(1),
    FROM_5_TO_9(5),
    FROM_10_TO_15(10),
    FROM_16_TO_17(16),
    FROM_18(18);

    private final int from;

    AgeBand(int from) {
        this.from = from;
    }

    public static AgeBand on(LocalDate day, LocalDate born) {
        int age = born.isAfter(day)
                ? Integer.MIN_VALUE
                : Period.between(born, day).getYears();
        var band = UNBORN;
        for (var each : values()) {
            band = age >= each.from ? each : band;
        }
        return band;
    }
}
