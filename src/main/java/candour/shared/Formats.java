package candour.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, times, shares and numbers read everywhere: in pages (functions of the tag library), sentences and reports. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Clocks.LONDON);

    private Formats() {}

    /** 14 November 2026. */
    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** 14:02. */
    public static String time(Instant moment) {
        return moment == null ? "" : TIME.format(moment);
    }

    /** 14 November 2026 14:02. */
    public static String moment(Instant moment) {
        return moment == null ? "" : dayOf(moment) + " " + time(moment);
    }

    /** The day it was in London: 14 November 2026. */
    public static String dayOf(Instant moment) {
        return moment == null ? "" : day(LocalDate.ofInstant(moment, Clocks.LONDON));
    }

    /** A share of one as whole percent, a half rounded up as spreadsheets do it: 0.705 is 71%. */
    public static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString() + "%";
    }

    /** Without zeros at its end: 0.5. */
    public static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
