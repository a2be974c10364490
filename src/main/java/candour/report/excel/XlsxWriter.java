package candour.report.excel;

import candour.report.Cell;
import candour.report.Column;
import candour.report.Figure;
import candour.report.Phrases;
import candour.report.ReportModel;
import candour.report.Wording;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report as a workbook of typed cells. */
public final class XlsxWriter {

    private final Phrases phrases;

    public XlsxWriter(Wording wording) {
        this.phrases = new Phrases(wording);
    }

    public void write(ReportModel model, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            describe(model, workbook);
            var styles = new XlsxStyles(workbook);
            about(model, sheet(workbook, styles, phrases.say("report.sheet.about")));
            contents(model, sheet(workbook, styles, phrases.say("report.sheet.contents")));
            for (int section = 0; section < model.sections().size(); section++) {
                var figures = model.sections().get(section).figures();
                for (int figure = 0; figure < figures.size(); figure++) {
                    var number = ReportModel.number(section, figure);
                    var sheet = sheet(workbook, styles, name(figures.get(figure), number));
                    figure(
                            figures.get(figure),
                            number,
                            model.sections().get(section).lead(),
                            sheet);
                }
            }
            workbook.write(out);
        }
    }

    private XlsxSheet sheet(XSSFWorkbook workbook, XlsxStyles styles, String name) {
        return new XlsxSheet(workbook.createSheet(name), styles, phrases);
    }

    private String name(Figure figure, String number) {
        return WorkbookUtil.createSafeSheetName(phrases.say("report.word.numbered", number, figure.name()));
    }

    private void describe(ReportModel model, XSSFWorkbook workbook) {
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(model.title());
        properties.setCreator(phrases.say("report.word.product"));
        properties.setCreated(Optional.of(Date.from(model.asOf())));
        properties.getUnderlyingProperties().setLanguageProperty(Phrases.LANGUAGE);
    }

    private void about(ReportModel model, XlsxSheet sheet) {
        sheet.lines(model.title(), phrases.say("report.sheet.aboutLead"));
        sheet.head(
                List.of(Column.text(phrases.say("report.sheet.item")), Column.text(phrases.say("report.sheet.says"))));
        fact(sheet, "report.word.organisation", model.organisation());
        fact(sheet, "report.word.scope", model.scope());
        fact(sheet, "report.word.periodLabel", phrases.period(model.period()));
        fact(sheet, "report.word.asOfLabel", phrases.moment(model.asOf()));
        fact(sheet, "report.word.editionsLabel", phrases.editions(model));
        model.summary().forEach(sentence -> fact(sheet, "report.word.inShort", sentence));
        fact(sheet, "report.sheet.reading", phrases.say("report.cover.promise"));
        sheet.finish();
    }

    private void fact(XlsxSheet sheet, String label, String value) {
        sheet.row(List.of(new Cell.Words(phrases.say(label)), new Cell.Words(value)));
    }

    private void contents(ReportModel model, XlsxSheet sheet) {
        sheet.lines(phrases.say("report.word.contents"), phrases.say("report.sheet.contentsLead"));
        sheet.head(List.of(
                Column.text(phrases.say("report.sheet.sheet")),
                Column.text(phrases.say("report.word.section")),
                Column.text(phrases.say("report.sheet.shows"))));
        for (int section = 0; section < model.sections().size(); section++) {
            var part = model.sections().get(section);
            for (int figure = 0; figure < part.figures().size(); figure++) {
                var target = name(part.figures().get(figure), ReportModel.number(section, figure));
                var shows = new Cell.Words(part.figures().get(figure).caption());
                sheet.rowWithLink(target, target, List.of(new Cell.Words(part.heading()), shows));
            }
        }
        sheet.finish();
    }

    private void figure(Figure figure, String number, String lead, XlsxSheet sheet) {
        var title = phrases.say("report.word.table", number, figure.caption());
        sheet.lines(title, figure.hasRows() ? lead : figure.whenEmpty(), phrases.source(figure.source()));
        sheet.head(figure.columns());
        figure.rows().forEach(sheet::row);
        sheet.finish();
        if (figure.hasChart()) {
            new XlsxChart(sheet, figure, phrases).draw();
        }
    }
}
