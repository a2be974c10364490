package candour.report.html;

import candour.report.Cell;
import candour.report.Column;
import candour.report.Figure;
import candour.report.Phrases;
import candour.report.Places;
import candour.report.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A table with its caption, heads for columns and rows, and what it rests on under it. */
record HtmlTable(Phrases phrases, Markup markup) {

    /** A table of more rows may begin on one page and end on another. */
    private static final int ON_ONE_PAGE = 8;

    /** What is longer is no word but a code, and may be broken anywhere. */
    private static final int LONGEST_WORD = 24;

    /** What is longer wants a column in which it does not come word by word. */
    private static final int SHORT_NAME = 20;

    void add(Figure figure, String number) {
        markup.open("div", "class", figure.rows().size() > ON_ONE_PAGE ? "long" : "short");
        var source = Places.table(number) + "-source";
        markup.open("table", "aria-describedby", source);
        markup.element("caption", Places.tableTitle(phrases, figure, number), "id", Places.table(number));
        markup.open("thead").open("tr");
        figure.columns().forEach(this::head);
        markup.close().close().open("tbody");
        figure.rows().forEach(row -> row(figure.columns(), row));
        markup.close().close();
        markup.element("p", phrases.source(figure.source()), "id", source, "class", "source");
        markup.close();
    }

    private void head(Column column) {
        markup.open("th", "scope", "col", "class", kind(column) + (isCode(column.heading()) ? " code" : ""));
        if (column.tone() != Tone.PLAIN) {
            sign(column.tone());
        }
        markup.text(column.heading()).close();
    }

    /** On a phone each row is a card, and each cell says which column it is of. */
    private void row(List<Column> columns, List<Cell> row) {
        markup.open("tr");
        for (int at = 0; at < row.size(); at++) {
            var kind = kind(columns.get(at), row.get(at));
            if (at == 0) {
                markup.open("th", "scope", "row", "class", kind);
            } else {
                markup.open("td", "class", kind, "data-label", columns.get(at).heading());
            }
            cell(row.get(at));
            markup.close();
        }
        markup.close();
    }

    private void cell(Cell cell) {
        if (cell instanceof Cell.Share share) {
            markup.element("b", phrases.firstLine(share)).text(" ");
            markup.element("span", phrases.secondLine(share), "class", "of");
        } else if (cell instanceof Cell.Grade grade) {
            sign(grade.tone());
            markup.element("b", grade.text());
        } else if (cell instanceof Cell.Day day) {
            markup.element(
                    "time", phrases.day(day.date()), "datetime", day.date().toString());
        } else {
            markup.text(phrases.text(cell));
        }
    }

    /** Empty, so that nobody has it read out: the word stands beside it. */
    private void sign(Tone tone) {
        markup.element(
                "span",
                "",
                "class",
                "sign " + tone.sign().name().toLowerCase(Locale.ROOT) + " "
                        + tone.name().toLowerCase(Locale.ROOT));
    }

    private static String kind(Column column, Cell cell) {
        if (!(cell instanceof Cell.Words words)) {
            return kind(column);
        } else if (isCode(words.text())) {
            return "code";
        }
        return words.text().length() > SHORT_NAME ? "name" : kind(column);
    }

    private static boolean isCode(String text) {
        return Stream.of(text.split("\\s+")).anyMatch(word -> word.length() > LONGEST_WORD);
    }

    private static String kind(Column column) {
        return column.kind().isNumber() ? "number" : "text";
    }
}
