package candour.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import candour.report.ImprovementReport;
import candour.report.ReportFixture;
import candour.report.ReportModel;
import candour.report.WrittenReport;
import candour.report.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AccessiblePdfTest {

    private static ReportModel model;
    private static byte[] pdf;

    @BeforeAll
    static void write() throws IOException {
        VeraGreenfieldFoundryProvider.initialise();
        model = ReportFixture.year();
        pdf = pdf(model);
    }

    @Test
    void vera_pdf_finds_nothing_against_pdf_ua() throws Exception {
        assertThat(faults(pdf)).isEmpty();
    }

    @Test
    void nor_in_a_table_over_many_pages_nor_in_a_report_about_nothing() throws Exception {
        assertThat(faults(pdf(ReportFixture.busyYear()))).isEmpty();
        assertThat(faults(pdf(ReportFixture.empty()))).isEmpty();
    }

    @Test
    void letters_that_the_type_lacks_are_question_marks_and_no_fault() throws Exception {
        var foreign = pdf(ImprovementReport.of(ReportFixture.writtenByPeople("Tŷ 東 ]]> <b>"), ReportFixture.wording()));
        assertThat(faults(foreign)).isEmpty();
        assertThat(WrittenReport.document(foreign)).contains("Tŷ ? ]]> <b>");
    }

    @Test
    void vera_pdf_would_tell() throws Exception {
        var untagged = new ByteArrayOutputStream();
        new PdfWriter(ReportFixture.wording()).write(model, untagged);
        assertThat(faults(untagged.toByteArray())).isNotEmpty();
    }

    @Test
    void every_value_of_every_figure_is_there() {
        var document = WrittenReport.document(pdf);
        for (int section = 0; section < model.sections().size(); section++) {
            var figures = model.sections().get(section).figures();
            for (int figure = 0; figure < figures.size(); figure++) {
                WrittenReport.assertSays(
                        document,
                        ReportModel.number(section, figure),
                        figures.get(figure).rows());
            }
        }
    }

    @Test
    void there_are_a_language_a_title_bookmarks_and_embedded_type() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Improvement report, Whole council, 1 November 2025 to 31 October 2026");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Fernshire Council");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(titles(catalog.getDocumentOutline()))
                    .hasSize(28)
                    .startsWith(
                            "1 What this report rests on",
                            "Table 1.1. Rounds and draws, with audits finished of those drawn");
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("AtkinsonHyperlegibleNext");
                }
            }
        }
    }

    @Test
    void a_screen_reader_finds_headings_tables_and_every_chart_in_words() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var tags = tags(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(tags)
                    .filteredOn(tag -> tag.getStructureType().equals("H1"))
                    .hasSize(1);
            assertThat(tags)
                    .filteredOn(tag -> tag.getStructureType().equals("H2"))
                    .hasSize(10);
            assertThat(tags)
                    .filteredOn(tag -> tag.getStructureType().equals("Table"))
                    .hasSize(14);
            assertThat(tags)
                    .filteredOn(tag -> tag.getStructureType().equals("Caption"))
                    .hasSize(14)
                    .allSatisfy(caption -> assertThat(((PDStructureElement) caption.getParent()).getStructureType())
                            .isEqualTo("Table"));
            assertThat(tags)
                    .filteredOn(tag -> tag.getStructureType().equals("Link"))
                    .hasSize(28);
            assertThat(tags)
                    .filteredOn(tag -> tag.getStructureType().equals("Figure"))
                    .hasSize(6)
                    .anySatisfy(chart -> assertThat(chart.getAlternateDescription())
                            .startsWith("Audits by grade")
                            .contains("Own judgement, Good: 34."));
        }
    }

    @Test
    void the_contents_name_the_page_where_a_long_table_begins() throws IOException {
        var document = WrittenReport.document(pdf(ReportFixture.busyYear()));
        assertThat(document)
                .containsPattern("Table 7\\.2\\. [^\\n]*\\D9\\s")
                .containsPattern("Table 7\\.3\\. [^\\n]*\\D10\\s");
    }

    private static List<PDStructureElement> tags(PDStructureNode node) {
        var tags = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element);
                tags.addAll(tags(element));
            }
        }
        return tags;
    }

    private static List<String> titles(PDOutlineNode node) {
        var titles = new ArrayList<String>();
        for (var item : node.children()) {
            titles.add(item.getTitle());
            titles.addAll(titles(item));
        }
        return titles;
    }

    private static List<String> faults(byte[] document) throws Exception {
        try (var parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(document), PDFAFlavour.PDFUA_1);
                var judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var verdict = judge.validate(parser);
            var faults = verdict.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
            assertThat(verdict.isCompliant()).isEqualTo(faults.isEmpty());
            return faults;
        }
    }

    private static byte[] pdf(ReportModel report) throws IOException {
        var page = new ByteArrayOutputStream();
        new HtmlWriter(ReportFixture.wording()).write(report, page);
        var out = new ByteArrayOutputStream();
        AccessiblePdf.write(page.toByteArray(), out);
        return out.toByteArray();
    }
}
