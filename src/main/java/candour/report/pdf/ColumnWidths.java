package candour.report.pdf;

import candour.report.Cell;
import candour.report.Figure;
import candour.report.Phrases;
import candour.report.Tone;
import java.util.stream.Stream;

/** Gives numbers the room they need and shares the rest among the texts, by how much they have to say. */
record ColumnWidths(PdfLook look, Phrases phrases) {

    private static final float EXTRA = 2 * PdfTable.PADDING + 2;
    private static final float SIGN = 12;
    private static final float LONGEST_WORD = 120;
    private static final float NUMBER = 40;

    /** A heading up to this wide would rather stand in one line. */
    private static final float ONE_LINE = 75;

    float[] of(Figure figure, float width) {
        int columns = figure.columns().size();
        var least = new float[columns];
        var wanted = new float[columns];
        for (int column = 0; column < columns; column++) {
            least[column] = least(figure, column);
            wanted[column] = Math.max(least[column], wanted(figure, column));
        }
        float needed = sum(wanted);
        if (needed > width) {
            return squeezed(least, wanted, width);
        }
        widen(figure, wanted, width - needed);
        return wanted;
    }

    /** What is left over goes mostly to the columns of text, so that numbers stay close to what they count. */
    private static void widen(Figure figure, float[] widths, float left) {
        var shares = new float[widths.length];
        for (int column = 0; column < widths.length; column++) {
            shares[column] = figure.columns().get(column).kind().isNumber() ? NUMBER : widths[column];
        }
        float all = sum(shares);
        for (int column = 0; column < widths.length; column++) {
            widths[column] += left * shares[column] / all;
        }
    }

    private static float[] squeezed(float[] least, float[] wanted, float width) {
        float spare = Math.max(0, width - sum(least));
        float asked = Math.max(1, sum(wanted) - sum(least));
        var widths = new float[least.length];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = least[column] + (wanted[column] - least[column]) * spare / asked;
        }
        return widths;
    }

    /** No column is narrower than its longest word, unless that is no word but a code. */
    private float least(Figure figure, int column) {
        var heading = figure.columns().get(column);
        double words = Stream.of(heading.heading().split("[\\s-]+"))
                .mapToDouble(word -> look.width(word, PdfTable.HEAD, true))
                .max()
                .orElse(0);
        double values = figure.rows().stream()
                .map(row -> row.get(column))
                .mapToDouble(cell -> cell instanceof Cell.Words text ? longestWord(text) : wide(cell))
                .max()
                .orElse(0);
        return (float) Math.max(words, values) + EXTRA;
    }

    private double longestWord(Cell.Words text) {
        return Stream.of(text.text().split("\\s+"))
                .mapToDouble(word -> Math.min(LONGEST_WORD, look.width(word, PdfTable.TEXT, false)))
                .max()
                .orElse(0);
    }

    private float wanted(Figure figure, int column) {
        double widest = figure.rows().stream()
                .map(row -> row.get(column))
                .mapToDouble(this::wide)
                .max()
                .orElse(0);
        var heading = figure.columns().get(column);
        double sign = heading.tone() == Tone.PLAIN ? 0 : SIGN;
        return (float) Math.max(widest, Math.min(ONE_LINE, sign + look.width(heading.heading(), PdfTable.HEAD, true)))
                + EXTRA;
    }

    private double wide(Cell cell) {
        if (cell instanceof Cell.Share share) {
            return look.width(phrases.secondLine(share), PdfTable.TEXT - 1, false);
        }
        return look.width(phrases.text(cell), PdfTable.TEXT, false) + (cell instanceof Cell.Grade ? SIGN : 0);
    }

    private static float sum(float[] widths) {
        double sum = 0;
        for (float one : widths) {
            sum += one;
        }
        return (float) sum;
    }
}
