package candour.report;

/** A column of a figure: what it is called, what kind of values stand in it, and what it means. */
public record Column(String heading, Kind kind, Tone tone) {

    public enum Kind {
        TEXT,
        GRADE,
        COUNT,
        PERCENT,
        DATE;

        public boolean isNumber() {
            return this == COUNT || this == PERCENT;
        }
    }

    public static Column text(String heading) {
        return new Column(heading, Kind.TEXT, Tone.PLAIN);
    }

    public static Column grade(String heading) {
        return new Column(heading, Kind.GRADE, Tone.PLAIN);
    }

    public static Column count(String heading) {
        return count(heading, Tone.PLAIN);
    }

    public static Column count(String heading, Tone tone) {
        return new Column(heading, Kind.COUNT, tone);
    }

    public static Column percent(String heading) {
        return new Column(heading, Kind.PERCENT, Tone.PLAIN);
    }

    public static Column date(String heading) {
        return new Column(heading, Kind.DATE, Tone.PLAIN);
    }
}
