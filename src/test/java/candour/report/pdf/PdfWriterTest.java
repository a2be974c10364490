package candour.report.pdf;

import static candour.report.ReportFixture.phrases;
import static org.assertj.core.api.Assertions.assertThat;

import candour.report.Cell;
import candour.report.Figure;
import candour.report.ReportFixture;
import candour.report.ReportModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static ReportModel model;
    private static List<String> pages;

    @BeforeAll
    static void write() throws IOException {
        model = ReportFixture.year();
        pages = pages(model);
    }

    @Test
    void the_title_page_says_what_about_whom_and_when() {
        assertThat(pages.get(0))
                .contains(
                        "Candour",
                        "Improvement report",
                        "Fernshire Council",
                        "Whole council",
                        "1 November 2025 to 31 October 2026",
                        "14 November 2026, 14:02",
                        "CLA 1");
    }

    @Test
    void every_value_of_every_figure_is_there() {
        for (int section = 0; section < model.sections().size(); section++) {
            var figures = model.sections().get(section).figures();
            for (int figure = 0; figure < figures.size(); figure++) {
                assertSays(figures.get(figure), ReportModel.number(section, figure));
            }
        }
    }

    @Test
    void what_it_rests_on_stands_under_every_chart_and_table() {
        long figures = model.sections().stream()
                .flatMap(section -> section.figures().stream())
                .mapToLong(f -> f.hasChart() ? 2 : 1)
                .sum();

        assertThat(body())
                .containsPattern(
                        "Edition: CLA 1. Frame: 2 frames with 810 entries, where a case may stand in more than one. n = 54 findings.");
        assertThat(body().split(
                                        "Edition: CLA 1\\. Frame: 2 frames with 810 entries, where a case may stand in more than one\\. n = ",
                                        -1)
                                .length
                        - 1)
                .isGreaterThanOrEqualTo((int) figures);
    }

    @Test
    void each_line_of_the_contents_names_the_page_where_the_part_begins() {
        for (int section = 0; section < model.sections().size(); section++) {
            var title = (section + 1) + " " + model.sections().get(section).heading();
            var page = pageNamed(title);
            assertThat(pages.get(page - 1)).as(title).contains(title);
        }
        assertThat(pages.get(pageNamed("Table 7.3. Open corrective actions, earliest due first") - 1))
                .contains("=cmd|'/c calc'!A0");
    }

    @Test
    void every_page_but_the_first_says_which_of_how_many() {
        for (int page = 2; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains("Page " + page + " of " + pages.size());
        }
        assertThat(pages.get(0)).doesNotContain("Page 1 of");
    }

    @Test
    void the_head_of_a_long_table_and_what_it_rests_on_come_again_on_each_page() throws IOException {
        var long90 = pages(ReportFixture.busyYear());
        var withActions = long90.stream()
                .filter(page -> page.contains("Review decisions are carried out, action"))
                .toList();

        assertThat(withActions)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page)
                        .contains(
                                "Table 7.3. Open corrective actions, earliest due first", "Due on", "Edition: CLA 1."));
        assertThat(String.join("\n", withActions).replaceAll("\\s+", " ")).contains("action 89");
    }

    @Test
    void charts_are_drawn_as_vectors_and_there_are_at_least_two() throws IOException {
        try (var document = Loader.loadPDF(bytes(model))) {
            int forms = 0;
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    var form = page.getResources().getXObject(name);
                    assertThat(form).isInstanceOf(org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject.class);
                    var box = ((org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject) form).getBBox();
                    forms += box.getHeight() > 40 ? 1 : 0;
                }
            }
            assertThat(forms).isEqualTo(6);
        }
    }

    @Test
    void there_are_bookmarks_links_a_language_a_title_and_embedded_type() throws IOException {
        try (var document = Loader.loadPDF(bytes(model))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Improvement report");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .hasSize(8)
                    .startsWith("1 What this report rests on", "2 What was strong");
            assertThat(document.getPage(1).getAnnotations())
                    .hasAtLeastOneElementOfType(PDAnnotationLink.class)
                    .hasSizeGreaterThan(40);
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("AtkinsonHyperlegibleNext");
                }
            }
        }
    }

    @Test
    void a_letter_that_the_type_lacks_is_shown_as_a_question_mark_and_not_lost() {
        assertThat(new PdfLook().shown("Tŷ Gwyn 東\u0007!")).isEqualTo("Tŷ Gwyn ? !");
    }

    @Test
    void a_report_about_nothing_says_so_in_sentences() throws IOException {
        assertThat(String.join("\n", pages(ReportFixture.empty())))
                .contains(
                        "No audit was finished in this period.",
                        "No corrective action from these audits is open.",
                        "Edition: none. Frame: none. n = 0");
    }

    /** All words and numbers of the figure stand between its title and the end of what it rests on. */
    private static void assertSays(Figure figure, String number) {
        var body = body();
        int from = body.indexOf("Table " + number + ".");
        int to = body.lastIndexOf("n = ", end(body, number));
        var said = new ArrayList<>(Arrays.asList(body.substring(from, to).split("\\s+")));
        for (var row : figure.rows()) {
            for (var cell : row) {
                for (var word : words(cell).split("\\s+")) {
                    assertThat(said.remove(word) || halves(said, word))
                            .as("%s in table %s", word, number)
                            .isTrue();
                }
            }
        }
    }

    /** A word too long for its column is broken between two lines. */
    private static boolean halves(List<String> said, String word) {
        return said.stream()
                .filter(start -> start.length() > 10 && word.startsWith(start))
                .findFirst()
                .map(start -> said.remove(start) && said.remove(word.substring(start.length())))
                .orElse(false);
    }

    private static int end(String body, String number) {
        var next = java.util.regex.Pattern.compile(
                        "(?m)^(Table|Chart) (?!" + java.util.regex.Pattern.quote(number) + "\\.)\\d\\.\\d\\.")
                .matcher(body);
        return next.find(body.indexOf("Table " + number + ".")) ? next.start() : body.length();
    }

    private static String words(Cell cell) {
        if (cell instanceof Cell.Share share) {
            var of = share.x() + " of " + share.n();
            return share.tooFew()
                    ? of + " too few to say"
                    : phrases().percent(share) + " " + of + " (" + phrases().interval(share) + ")";
        }
        return phrases().text(cell);
    }

    private static int pageNamed(String title) {
        var line = Arrays.stream(pages.get(1).split("\n"))
                .filter(one -> one.startsWith(title))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1).strip());
    }

    private static String body() {
        return String.join("\n", pages.subList(2, pages.size()));
    }

    private static List<String> pages(ReportModel model) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(model))) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static byte[] bytes(ReportModel model) {
        var out = new ByteArrayOutputStream();
        new PdfWriter(ReportFixture.wording()).write(model, out);
        return out.toByteArray();
    }
}
