package candour.report;

import candour.shared.Clocks;
import candour.shared.Formats;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** The small phrases that all formats share: dates, shares, intervals, what stands under a figure. */
public record Phrases(Wording wording) {

    /** Of the words that every report is written in. */
    public static final String LANGUAGE = "en-GB";

    public static final ZoneId ZONE = Clocks.LONDON;

    public String say(String key, Object... arguments) {
        return wording.say(key, arguments);
    }

    public String day(LocalDate date) {
        return Formats.day(date);
    }

    public String moment(Instant instant) {
        return say("report.word.moment", Formats.dayOf(instant), Formats.time(instant));
    }

    public String period(ReportPeriod period) {
        return say("report.word.period", day(period.from()), day(period.to()));
    }

    public String editions(ReportModel model) {
        return model.editions().isEmpty() ? say("report.word.noEdition") : String.join(", ", model.editions());
    }

    public String count(long value) {
        return String.format(Locale.UK, "%,d", value);
    }

    public String of(Cell.Share share) {
        return say("report.word.of", count(share.x()), count(share.n()));
    }

    public String percent(Cell.Share share) {
        return share.tooFew() ? say("report.word.tooFew") : Formats.percent(share.value());
    }

    public String interval(Cell.Share share) {
        return share.tooFew()
                ? say("report.word.tooFew")
                : say(
                        "report.word.interval",
                        Formats.percent(share.interval().lower()),
                        Formats.percent(share.interval().upper()));
    }

    /** What stands first and large where a share has two lines. */
    public String firstLine(Cell.Share share) {
        return share.tooFew() ? of(share) : percent(share);
    }

    /** What stands under it, small. */
    public String secondLine(Cell.Share share) {
        return share.tooFew() ? percent(share) : say("report.word.share", of(share), interval(share));
    }

    /** The interval within a sentence. */
    public String between(Cell.Share share) {
        return say(
                "report.word.between",
                Formats.percent(share.interval().lower()),
                Formats.percent(share.interval().upper()));
    }

    public String source(Source source) {
        return say("report.word.source", source.edition(), source.frame(), count(source.n()), source.counted());
    }

    /** Everything that is known about a value, in one line. */
    public String full(Cell cell) {
        if (!(cell instanceof Cell.Share share)) {
            return text(cell);
        }
        return share.tooFew()
                ? say("report.word.fewOf", of(share), percent(share))
                : say("report.word.shareOf", of(share), percent(share), interval(share));
    }

    /** What a person reads in the cell where there is one line for it. */
    public String text(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return words.text();
        } else if (cell instanceof Cell.Grade grade) {
            return grade.text();
        } else if (cell instanceof Cell.Count count) {
            return count(count.value());
        } else if (cell instanceof Cell.Day day) {
            return day(day.date());
        } else if (cell instanceof Cell.Share share) {
            return of(share);
        }
        throw new IllegalArgumentException(String.valueOf(cell));
    }
}
