package candour.report;

/** Names of the places that contents, bookmarks and links lead to, and how they are titled. */
public final class Places {

    private Places() {}

    public static String section(int section) {
        return "section-" + (section + 1);
    }

    public static String sectionTitle(Phrases phrases, ReportSection part, int section) {
        return phrases.say("report.word.numbered", section + 1, part.heading());
    }

    public static String chart(String number) {
        return "chart-" + number;
    }

    public static String table(String number) {
        return "table-" + number;
    }

    public static String chartTitle(Phrases phrases, Figure figure, String number) {
        return phrases.say("report.word.chart", number, figure.chart().title());
    }

    public static String tableTitle(Phrases phrases, Figure figure, String number) {
        return phrases.say("report.word.table", number, figure.caption());
    }
}
