package candour.report;

import candour.statistics.WilsonInterval;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** One value of a figure, kept with its type so that each writer can show it as what it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Cell.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Cell.Grade.class, name = "grade"),
    @JsonSubTypes.Type(value = Cell.Count.class, name = "count"),
    @JsonSubTypes.Type(value = Cell.Share.class, name = "share"),
    @JsonSubTypes.Type(value = Cell.Day.class, name = "day")
})
public sealed interface Cell {

    /** Text; also what stands in a column of numbers or dates where there is none. */
    record Words(String text) implements Cell {
        public Words {
            text = text == null ? "" : text;
        }
    }

    /** A word with a meaning that a sign and a colour go with. */
    record Grade(String text, Tone tone) implements Cell {}

    record Count(long value) implements Cell {}

    record Day(LocalDate date) implements Cell {}

    /** x of n. The percentage and its interval are worked out from these two and never stored. */
    record Share(int x, int n) implements Cell {

        /** Below this many, a percentage says more about chance than about practice. */
        public static final int ENOUGH = 5;

        public static final double CONFIDENCE = 0.95;

        public Share {
            if (x < 0 || n < x) {
                throw new IllegalArgumentException(x + " of " + n);
            }
        }

        public boolean tooFew() {
            return n < ENOUGH;
        }

        public double value() {
            return (double) x / n;
        }

        /** The 95 per cent Wilson interval; only where there are enough. */
        public WilsonInterval interval() {
            return WilsonInterval.of(x, n, CONFIDENCE).orElseThrow();
        }
    }
}
