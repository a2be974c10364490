package candour.report.pdf;

import candour.report.Phrases;
import candour.report.ReportModel;
import candour.report.Wording;
import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.Map;

/** Writes a report as an A4 PDF: title page, contents, sections with tables and charts, page x of y. */
public final class PdfWriter {

    static final float MARGIN = 56;

    private final Phrases phrases;

    public PdfWriter(Wording wording) {
        this.phrases = new Phrases(wording);
    }

    /** Set twice: the first time only to learn how many pages there are and where each part begins. */
    public void write(ReportModel model, OutputStream out) {
        var trial = set(model, OutputStream.nullOutputStream(), Map.of(), 0);
        set(model, out, trial.places(), trial.last());
    }

    private PdfPages set(ReportModel model, OutputStream out, Map<String, Integer> places, int last) {
        var look = new PdfLook();
        var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 10);
        var writer = com.lowagie.text.pdf.PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        var foot = phrases.say("report.cover.footer", model.title(), model.scope(), phrases.period(model.period()));
        var pages = new PdfPages(look, foot, page -> phrases.say("report.word.page", page, last));
        writer.setPageEvent(pages);
        describe(model, document, writer);
        document.open();
        new PdfCover(look, phrases).add(model, writer, document);
        new PdfContents(look, phrases, places).add(model, document);
        new PdfBody(look, phrases, writer, document).add(model);
        document.close();
        return pages;
    }

    private void describe(ReportModel model, Document document, com.lowagie.text.pdf.PdfWriter writer) {
        writer.setPdfVersion(com.lowagie.text.pdf.PdfWriter.PDF_VERSION_1_7);
        writer.setViewerPreferences(
                com.lowagie.text.pdf.PdfWriter.DisplayDocTitle | com.lowagie.text.pdf.PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(Phrases.LANGUAGE));
        document.addTitle(model.title());
        document.addSubject(phrases.period(model.period()));
        document.addAuthor(model.organisation());
        document.addCreator(phrases.say("report.word.product"));
        var made = GregorianCalendar.from(model.asOf().atZone(Phrases.ZONE));
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(made));
        writer.getInfo().put(PdfName.MODDATE, new PdfDate(made));
    }
}
