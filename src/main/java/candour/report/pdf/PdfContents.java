package candour.report.pdf;

import candour.report.Figure;
import candour.report.Phrases;
import candour.report.Places;
import candour.report.ReportModel;
import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.util.Map;

/** The report in a few sentences, and the contents with page numbers, each line a link. */
record PdfContents(PdfLook look, Phrases phrases, Map<String, Integer> places) {

    void add(ReportModel model, Document document) {
        document.add(heading("report.word.inShort"));
        for (var sentence : model.summary()) {
            document.add(point(sentence));
        }
        var contents = heading("report.word.contents");
        contents.setSpacingBefore(22);
        document.add(contents);
        document.add(table(model));
        document.newPage();
    }

    private Paragraph heading(String key) {
        var heading = new Paragraph(26, look.shown(phrases.say(key)), look.bold(20, PdfLook.INK));
        heading.setSpacingAfter(8);
        return heading;
    }

    private Paragraph point(String sentence) {
        var point = new Paragraph(17, "–", look.regular(11.5f, PdfLook.BRAND));
        point.add(new Chunk("  " + look.shown(sentence), look.regular(11.5f, PdfLook.INK)));
        point.setIndentationLeft(14);
        point.setFirstLineIndent(-14);
        point.setSpacingAfter(4);
        return point;
    }

    private PdfPTable table(ReportModel model) {
        var table = new PdfPTable(new float[] {12, 1});
        table.setWidthPercentage(100);
        for (int section = 0; section < model.sections().size(); section++) {
            var part = model.sections().get(section);
            var title = Places.sectionTitle(phrases, part, section);
            line(table, title, Places.section(section), look.bold(11, PdfLook.INK), 0, 7);
            for (int figure = 0; figure < part.figures().size(); figure++) {
                lines(table, part.figures().get(figure), ReportModel.number(section, figure));
            }
        }
        return table;
    }

    private void lines(PdfPTable table, Figure figure, String number) {
        var font = look.regular(9.5f, PdfLook.QUIET);
        if (figure.hasChart()) {
            line(table, Places.chartTitle(phrases, figure, number), Places.chart(number), font, 14, 1.5f);
        }
        line(table, Places.tableTitle(phrases, figure, number), Places.table(number), font, 14, 1.5f);
    }

    private void line(PdfPTable table, String title, String place, Font font, float indent, float before) {
        var name = new PdfPCell(new Phrase(new Chunk(look.shown(title), font).setLocalGoto(place)));
        var page = new PdfPCell(new Phrase(new Chunk(page(place), font).setLocalGoto(place)));
        page.setHorizontalAlignment(Element.ALIGN_RIGHT);
        for (var cell : new PdfPCell[] {name, page}) {
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPaddingTop(before);
            cell.setPaddingBottom(1.5f);
            cell.setPaddingLeft(cell == name ? indent : 0);
            table.addCell(cell);
        }
    }

    private String page(String place) {
        return places.containsKey(place) ? String.valueOf(places.get(place)) : "";
    }
}
