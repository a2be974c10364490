package candour.report.pdf;

import candour.report.Cell;
import candour.report.Column;
import candour.report.Figure;
import candour.report.Phrases;
import candour.report.Places;
import candour.report.Tone;
import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

/** A table whose title and head come again on each page, with what it rests on under it, page by page. */
record PdfTable(PdfLook look, Phrases phrases, PdfWriter writer) {

    static final float TEXT = 9.5f;
    static final float HEAD = 8.5f;
    static final float PADDING = 5;

    /** A table no higher than this is not broken over two pages. */
    private static final float SHORT = 330;

    PdfPTable block(Figure figure, String number, float width) {
        int columns = figure.columns().size();
        var parts = new PdfBlock(look);
        var table = new PdfPTable(new ColumnWidths(look, phrases).of(figure, width));
        table.setWidthPercentage(100);
        table.setSpacingAfter(10);
        table.addCell(parts.title(Places.tableTitle(phrases, figure, number), Places.table(number), columns));
        if (!figure.hasRows()) {
            table.addCell(parts.sentence(figure.whenEmpty(), columns));
            table.addCell(parts.small(phrases.source(figure.source()), columns));
            table.setKeepTogether(true);
            return table;
        }
        figure.columns().forEach(column -> table.addCell(head(column)));
        table.addCell(parts.small(phrases.source(figure.source()), columns));
        table.setHeaderRows(3);
        table.setFooterRows(1);
        for (var row : figure.rows()) {
            for (int column = 0; column < columns; column++) {
                table.addCell(cell(
                        row.get(column), figure.columns().get(column).kind().isNumber()));
            }
        }
        table.setTotalWidth(width);
        table.setKeepTogether(table.getTotalHeight() < SHORT);
        return table;
    }

    private PdfPCell head(Column column) {
        var phrase = new Phrase(11, "", look.bold(HEAD, PdfLook.INK));
        if (column.tone() != Tone.PLAIN) {
            phrase.add(sign(column.tone()));
            phrase.add(new Chunk(" ", look.bold(HEAD, PdfLook.INK)));
        }
        phrase.add(new Chunk(look.shown(column.heading()), look.bold(HEAD, PdfLook.INK)));
        var cell = cell(phrase, column.kind().isNumber());
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        cell.setBackgroundColor(PdfLook.SUNK);
        cell.setBorderColor(PdfLook.STRONG_RULE);
        cell.setBorderWidth(0.9f);
        return cell;
    }

    private PdfPCell cell(Cell value, boolean number) {
        var phrase = new Phrase(13, "", look.regular(TEXT, PdfLook.INK));
        if (value instanceof Cell.Share share) {
            phrase.add(new Chunk(phrases.firstLine(share), look.bold(TEXT, PdfLook.INK)));
            phrase.add(new Chunk("\n" + look.shown(phrases.secondLine(share)), look.regular(TEXT - 1, PdfLook.QUIET)));
        } else if (value instanceof Cell.Grade grade) {
            phrase.add(sign(grade.tone()));
            phrase.add(new Chunk(" " + look.shown(grade.text()), look.bold(TEXT, PdfLook.INK)));
        } else {
            phrase.add(new Chunk(look.shown(phrases.text(value)), look.regular(TEXT, PdfLook.INK)));
        }
        return cell(phrase, number);
    }

    private static PdfPCell cell(Phrase phrase, boolean number) {
        var cell = new PdfPCell(phrase);
        cell.setHorizontalAlignment(number ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(PdfLook.RULE);
        cell.setBorderWidth(0.6f);
        cell.setPadding(PADDING);
        cell.setPaddingBottom(PADDING + 1);
        return cell;
    }

    /** The type has no ◆ ● ▲ ■, so they are drawn. */
    private Chunk sign(Tone tone) {
        var template = writer.getDirectContent().createTemplate(8, 8);
        new PdfCanvas(template, look).sign(4, 4, 7, tone, false);
        return new PdfBlock(look).picture(Image.getInstance(template), -0.5f);
    }
}
