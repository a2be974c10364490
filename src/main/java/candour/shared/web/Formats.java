package candour.shared.web;

import candour.shared.Clocks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How days, times and shares read everywhere: functions of the tag library, and for view beans that build sentences. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(Clocks.LONDON);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.UK).withZone(Clocks.LONDON);

    private Formats() {
    }

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
        return moment == null ? "" : MOMENT.format(moment);
    }

    /** The day it was in London: 14 November 2026. */
    public static String dayOf(Instant moment) {
        return moment == null ? "" : DAY.withZone(Clocks.LONDON).format(moment);
    }

    /** A share of one as whole percent, halves away from zero: 0.705 is 71%. */
    public static String percent(Number share) {
        if (share == null) {
            return "";
        }
        return new BigDecimal(share.toString()).movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
