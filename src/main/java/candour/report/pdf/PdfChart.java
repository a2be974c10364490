package candour.report.pdf;

import candour.report.Figure;
import candour.report.Phrases;
import candour.report.Places;
import candour.report.chart.Chart;
import candour.report.chart.ChartDrawing;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

/** A chart with its title, what it means and what it rests on, kept on one page. */
record PdfChart(PdfLook look, Phrases phrases) {

    /** So that a chart of many rows still finds room under its section's heading. */
    private static final float HIGHEST = 500;

    PdfPTable block(Figure figure, String number, PdfWriter writer, float width) {
        var parts = new PdfBlock(look);
        var block = new PdfPTable(1);
        block.setWidthPercentage(100);
        block.setKeepTogether(true);
        block.setSpacingAfter(8);
        block.addCell(parts.title(Places.chartTitle(phrases, figure, number), Places.chart(number), 1));
        block.addCell(parts.sentence(figure.chart().meaning(), 1));
        var picture = new PdfPCell(new Phrase(parts.picture(picture(figure, writer, width), 0)));
        picture.setBorder(Rectangle.NO_BORDER);
        picture.setPadding(0);
        block.addCell(picture);
        block.addCell(parts.small(phrases.source(figure.source()), 1));
        return block;
    }

    private Image picture(Figure figure, PdfWriter writer, float width) {
        var drawing = ChartDrawing.of(Chart.of(figure, phrases), phrases, look::width, width);
        var template = writer.getDirectContent().createTemplate(width, (float) drawing.height());
        drawing.draw(new PdfCanvas(template, look));
        var image = Image.getInstance(template);
        image.setAlt(figure.chart().meaning());
        image.scaleToFit(width, Math.min((float) drawing.height(), HIGHEST));
        return image;
    }
}
