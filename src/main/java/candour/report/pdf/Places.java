package candour.report.pdf;

import candour.report.Figure;
import candour.report.Phrases;

/** Names of the places that contents, bookmarks and links lead to, and how they are titled. */
final class Places {

    private Places() {}

    static String section(int section) {
        return "section-" + (section + 1);
    }

    static String chart(String number) {
        return "chart-" + number;
    }

    static String table(String number) {
        return "table-" + number;
    }

    static String chartTitle(Phrases phrases, Figure figure, String number) {
        return phrases.say("report.word.chart", number, figure.chart().title());
    }

    static String tableTitle(Phrases phrases, Figure figure, String number) {
        return phrases.say("report.word.table", number, figure.caption());
    }
}
