package candour.report.pdf;

import candour.report.Phrases;
import candour.report.ReportModel;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;

/** The title page: what, about whom, which period, from when, under which editions. */
record PdfCover(PdfLook look, Phrases phrases) {

    private static final float BAND = 300;
    private static final float EDGE = candour.report.pdf.PdfWriter.MARGIN;

    void add(ReportModel model, PdfWriter writer, Document document) {
        var page = document.getPageSize();
        var under = writer.getDirectContentUnder();
        under.setColorFill(PdfLook.BRAND);
        under.rectangle(0, page.getTop() - BAND, page.getWidth(), BAND);
        under.fill();
        mark(writer.getDirectContent(), page);
        title(model, writer.getDirectContent(), page);
        facts(model, writer.getDirectContent(), page);
        promise(writer.getDirectContent(), page);
        document.newPage();
    }

    private void mark(PdfContentByte canvas, Rectangle page) {
        float x = EDGE + 6;
        float y = page.getTop() - EDGE - 4;
        canvas.setColorStroke(PdfLook.PAPER);
        canvas.setLineWidth(2);
        canvas.moveTo(x, y + 6);
        canvas.lineTo(x + 6, y);
        canvas.lineTo(x, y - 6);
        canvas.lineTo(x - 6, y);
        canvas.closePathStroke();
        var name = new Phrase(look.shown(phrases.say("report.word.product")), look.bold(15, PdfLook.PAPER));
        ColumnText.showTextAligned(canvas, Element.ALIGN_LEFT, name, x + 12, y - 5, 0);
    }

    private void title(ReportModel model, PdfContentByte canvas, Rectangle page) {
        var column = new ColumnText(canvas);
        column.setSimpleColumn(EDGE, page.getTop() - BAND + 20, page.getRight() - EDGE, page.getTop() - 120);
        column.addElement(paragraph(model.title(), look.bold(34, PdfLook.PAPER), 40, 8));
        column.addElement(paragraph(model.scope(), look.regular(18, PdfLook.BRAND_SOFT), 24, 2));
        column.addElement(paragraph(phrases.period(model.period()), look.regular(14, PdfLook.BRAND_SOFT), 20, 0));
        column.go();
    }

    private void facts(ReportModel model, PdfContentByte canvas, Rectangle page) {
        var table = new PdfPTable(new float[] {1, 3});
        table.setTotalWidth(page.getWidth() - 2 * EDGE);
        fact(table, "report.word.organisation", model.organisation());
        fact(table, "report.word.scope", model.scope());
        fact(table, "report.word.periodLabel", phrases.period(model.period()));
        fact(table, "report.word.asOfLabel", phrases.moment(model.asOf()));
        fact(table, "report.word.editionsLabel", phrases.editions(model));
        table.writeSelectedRows(0, -1, EDGE, page.getTop() - BAND - 40, canvas);
    }

    private void fact(PdfPTable table, String label, String value) {
        for (var part : List.of(
                new Phrase(look.shown(phrases.say(label)), look.regular(11, PdfLook.QUIET)),
                new Phrase(look.shown(value), look.bold(11, PdfLook.INK)))) {
            var cell = new PdfPCell(part);
            cell.setBorder(Rectangle.BOTTOM);
            cell.setBorderColor(PdfLook.RULE);
            cell.setBorderWidth(0.6f);
            cell.setPaddingTop(8);
            cell.setPaddingBottom(9);
            cell.setPaddingLeft(0);
            table.addCell(cell);
        }
    }

    private void promise(PdfContentByte canvas, Rectangle page) {
        var column = new ColumnText(canvas);
        column.setSimpleColumn(EDGE, EDGE, page.getRight() - EDGE - 80, EDGE + 60);
        column.addElement(paragraph(phrases.say("report.cover.promise"), look.regular(11, PdfLook.QUIET), 16, 0));
        column.go();
    }

    private Paragraph paragraph(String text, com.lowagie.text.Font font, float leading, float after) {
        var paragraph = new Paragraph(leading, look.shown(text), font);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }
}
