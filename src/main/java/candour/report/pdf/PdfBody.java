package candour.report.pdf;

import candour.report.Figure;
import candour.report.Phrases;
import candour.report.Places;
import candour.report.ReportModel;
import candour.report.ReportSection;
import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;

/** The sections: heading, what is so, chart, table. Words before charts, charts before tables. */
final class PdfBody {

    /** A heading stays with the block under it, or at least with this much of it. */
    private static final float ROOM_FOR_HEADING = 100;

    private static final float ROOM_FOR_START = 90;

    private final PdfLook look;
    private final Phrases phrases;
    private final PdfWriter writer;
    private final Document document;

    PdfBody(PdfLook look, Phrases phrases, PdfWriter writer, Document document) {
        this.look = look;
        this.phrases = phrases;
        this.writer = writer;
        this.document = document;
    }

    void add(ReportModel model) {
        for (int section = 0; section < model.sections().size(); section++) {
            add(model.sections().get(section), section);
        }
    }

    private void add(ReportSection section, int index) {
        if (writer.getVerticalPosition(false) - document.bottom() < room(section, index)) {
            document.newPage();
        }
        var title = Places.sectionTitle(phrases, section, index);
        var heading = paragraph(title, Places.section(index), look.bold(19, PdfLook.INK), 26);
        heading.setSpacingBefore(18);
        heading.setSpacingAfter(10);
        document.add(heading);
        var lead = new Paragraph(17, look.shown(section.lead()), look.regular(11.5f, PdfLook.INK));
        lead.setSpacingAfter(10);
        document.add(lead);
        var bookmark = bookmark(writer.getRootOutline(), Places.section(index), title);
        for (int figure = 0; figure < section.figures().size(); figure++) {
            add(section.figures().get(figure), ReportModel.number(index, figure), bookmark);
        }
    }

    private void add(Figure figure, String number, PdfOutline parent) {
        if (figure.hasChart()) {
            bookmark(parent, Places.chart(number), Places.chartTitle(phrases, figure, number));
            document.add(chart(figure, number));
        }
        bookmark(parent, Places.table(number), Places.tableTitle(phrases, figure, number));
        document.add(table(figure, number));
    }

    private float room(ReportSection section, int index) {
        if (section.figures().isEmpty()) {
            return ROOM_FOR_HEADING;
        }
        var figure = section.figures().get(0);
        var number = ReportModel.number(index, 0);
        var first = figure.hasChart() ? chart(figure, number) : table(figure, number);
        first.setTotalWidth(document.right() - document.left());
        return ROOM_FOR_HEADING + (first.getKeepTogether() ? first.getTotalHeight() : ROOM_FOR_START);
    }

    private PdfPTable chart(Figure figure, String number) {
        return new PdfChart(look, phrases).block(figure, number, writer, document.right() - document.left());
    }

    private PdfPTable table(Figure figure, String number) {
        return new PdfTable(look, phrases, writer).block(figure, number, document.right() - document.left());
    }

    private PdfOutline bookmark(PdfOutline parent, String place, String title) {
        return new PdfOutline(parent, PdfAction.gotoLocalPage(place, false), title);
    }

    private Paragraph paragraph(String text, String place, Font font, float leading) {
        var anchor =
                new Chunk(look.shown(text), font).setLocalDestination(place).setGenericTag(place);
        var paragraph = new Paragraph(leading, "", font);
        paragraph.add(anchor);
        paragraph.setKeepTogether(true);
        return paragraph;
    }
}
