package candour.report.html;

import static candour.report.WrittenReport.elements;
import static org.assertj.core.api.Assertions.assertThat;

import candour.report.Figure;
import candour.report.ImprovementReport;
import candour.report.Places;
import candour.report.ReportFixture;
import candour.report.ReportModel;
import candour.report.WrittenReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlWriterTest {

    private static final String WRITTEN_BY_PEOPLE =
            "<script>alert('x')</script> ]]> \"><svg onload=x> </style> & {page}";

    private static ReportModel model;
    private static String text;
    private static Document page;

    @BeforeAll
    static void write() throws IOException {
        model = ReportFixture.year();
        text = text(model);
        page = page(text);
    }

    @Test
    void every_value_of_every_figure_is_in_its_row_and_column() {
        var written = WrittenReport.figures(page);
        figures((figure, number) ->
                assertThat(written.get(number)).as(number).isEqualTo(WrittenReport.onPage(figure.rows())));
        assertThat(written).hasSize(14);
    }

    @Test
    void every_table_has_a_caption_and_heads_for_its_columns_and_rows() {
        for (var table : elements(page, "table")) {
            assertThat(elements(table, "caption")).hasSize(1);
            var rows = elements(table, "tr");
            assertThat(elements(rows.get(0), "th"))
                    .extracting(head -> head.getAttribute("scope"))
                    .containsOnly("col");
            assertThat(rows.subList(1, rows.size()))
                    .allSatisfy(row -> assertThat(elements(row, "th"))
                            .singleElement()
                            .satisfies(head ->
                                    assertThat(head.getAttribute("scope")).isEqualTo("row")));
        }
    }

    @Test
    void on_a_phone_each_cell_says_which_column_it_is_of() {
        figures((figure, number) -> {
            var table = elements(page, "caption").stream()
                    .filter(caption -> caption.getAttribute("id").equals(Places.table(number)))
                    .findFirst()
                    .orElseThrow()
                    .getParentNode();
            var labels = elements(
                            elements(elements(table, "tbody").get(0), "tr").get(0), "td")
                    .stream()
                    .map(cell -> cell.getAttribute("data-label"))
                    .toList();
            assertThat(labels)
                    .isEqualTo(figure.columns().stream()
                            .skip(1)
                            .map(column -> column.heading())
                            .toList());
        });
    }

    @Test
    void every_chart_is_there_twice_described_in_words_with_a_table_after_it() {
        var charts = new ArrayList<String>();
        figures((figure, number) -> {
            if (figure.hasChart()) {
                charts.add(number);
            }
        });
        assertThat(charts).hasSize(6);
        assertThat(elements(page, "figure"))
                .extracting(chart -> chart.getAttribute("aria-labelledby"))
                .containsExactlyElementsOf(charts.stream().map(Places::chart).toList());
        for (var chart : elements(page, "figure")) {
            assertThat(elements(chart, "svg")).hasSize(2).allSatisfy(picture -> {
                assertThat(picture.getAttribute("role")).isEqualTo("img");
                assertThat(elements(picture, "desc").get(0).getTextContent())
                        .contains(elements(chart, "p").get(0).getTextContent());
            });
            assertThat(elements((Element) chart.getNextSibling(), "table")).hasSize(1);
        }
    }

    @Test
    void what_it_rests_on_stands_under_every_chart_and_table() {
        figures((figure, number) -> {
            var source = ReportFixture.phrases().source(figure.source());
            assertThat(elements(page, "p"))
                    .filteredOn(p -> p.getAttribute("id").equals(Places.table(number) + "-source"))
                    .singleElement()
                    .extracting(Element::getTextContent)
                    .isEqualTo(source);
            assertThat(elements(page, "figure"))
                    .filteredOn(chart -> chart.getAttribute("aria-labelledby").equals(Places.chart(number)))
                    .allSatisfy(chart ->
                            assertThat(chart.getLastChild().getTextContent()).isEqualTo(source));
        });
    }

    @Test
    void headings_go_down_step_by_step_and_every_link_leads_somewhere() {
        var all = elements(page, "*");
        var ranks = all.stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0')
                .toList();
        assertThat(ranks.get(0)).isEqualTo(1);
        assertThat(ranks.stream().filter(rank -> rank == 1)).hasSize(1);
        for (int at = 1; at < ranks.size(); at++) {
            assertThat(ranks.get(at)).isLessThanOrEqualTo(ranks.get(at - 1) + 1);
        }
        var places = all.stream()
                .map(one -> one.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(places).doesNotHaveDuplicates();
        assertThat(elements(page, "a"))
                .hasSize(28)
                .allSatisfy(link ->
                        assertThat(places).contains(link.getAttribute("href").substring(1)));
    }

    @Test
    void it_says_what_it_is_about_in_its_title_and_language_and_stands_alone() {
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(elements(page, "title").get(0).getTextContent())
                .isEqualTo("Improvement report, Whole council, 1 November 2025 to 31 October 2026");
        assertThat(elements(page, "meta"))
                .anyMatch(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy")
                        && meta.getAttribute("content").startsWith("default-src 'none'; "));
        assertThat(elements(page, "header").get(0).getTextContent())
                .contains("Fernshire Council", "14 November 2026, 14:02", "CLA 1 Child looked after");
        assertThat(text)
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("<script")
                .doesNotContainPattern("(src|href)=\"[^#]")
                .doesNotContainPattern("url\\((?!\"data:font)");
        assertThat(text).doesNotContainPattern(" on[a-z]+=").doesNotContain(" style=\"");
        assertThat(text.length()).isLessThan(200_000);
    }

    @Test
    void what_people_wrote_stays_text_wherever_it_stands() throws IOException {
        var written = page(
                text(ImprovementReport.of(ReportFixture.writtenByPeople(WRITTEN_BY_PEOPLE), ReportFixture.wording())));
        for (var name : List.of("script", "iframe", "img")) {
            assertThat(elements(written, name)).isEmpty();
        }
        assertThat(elements(written, "svg"))
                .hasSize(12)
                .allMatch(picture -> picture.getAttribute("onload").isEmpty());
        assertThat(elements(written, "style")).hasSize(2);
        assertThat(elements(written, "title").get(0).getTextContent()).contains(WRITTEN_BY_PEOPLE);
        assertThat(WrittenReport.figures(written).get("7.3").get(0)).startsWith(WRITTEN_BY_PEOPLE, WRITTEN_BY_PEOPLE);
        var foot = elements(written, "style").get(1).getTextContent();
        assertThat(foot)
                .contains("Improvement report\\2c  \\3c script\\3e alert\\28 \\27 x")
                .contains("content: \"Page \" counter(page) \" of \" counter(pages) \"\"");
    }

    @Test
    void a_report_about_nothing_says_so_in_sentences() throws IOException {
        var nothing = page(text(ReportFixture.empty()));
        assertThat(WrittenReport.figures(nothing)).containsOnlyKeys("8.1");
        assertThat(elements(nothing, "main").get(0).getTextContent())
                .contains(
                        "No audit was finished in this period.",
                        "No corrective action from these audits is open.",
                        "Edition: none. Frame: none. n = 0");
    }

    private static void figures(BiConsumer<Figure, String> each) {
        for (int section = 0; section < model.sections().size(); section++) {
            for (int figure = 0;
                    figure < model.sections().get(section).figures().size();
                    figure++) {
                each.accept(model.sections().get(section).figures().get(figure), ReportModel.number(section, figure));
            }
        }
    }

    private static Document page(String html) {
        return WrittenReport.page(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ReportModel report) throws IOException {
        var out = new ByteArrayOutputStream();
        new HtmlWriter(ReportFixture.wording()).write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
