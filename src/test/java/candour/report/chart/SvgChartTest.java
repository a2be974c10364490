package candour.report.chart;

import static candour.report.ReportFixture.figure;
import static candour.report.ReportFixture.phrases;
import static candour.report.ReportFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import candour.report.Figure;
import candour.report.WrittenReport;
import java.io.StringReader;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgChartTest {

    @Test
    void a_chart_has_a_title_and_a_description_with_every_value() throws Exception {
        var svg = svg(figure(year(), 3, 1));

        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getDocumentElement().getAttribute("aria-labelledby")).isEqualTo("c-title c-desc");
        assertThat(text(svg, "title")).isEqualTo("Audits by grade, own judgement and computed result");
        assertThat(text(svg, "desc"))
                .contains(
                        "Good or better in 42 of 61 audits by the assessors’ own judgement, in 36 of 60 by the computed result.",
                        "Own judgement, Good: 34.",
                        "Computed result, No grade: 1.");
    }

    @Test
    void pieces_of_a_bar_are_as_long_as_their_counts() throws Exception {
        var bars = svg(figure(year(), 3, 1)).getElementsByTagName("rect");

        double outstanding = width(bars.item(0));
        double good = width(bars.item(1));
        assertThat(bars.getLength()).isEqualTo(9);
        assertThat(good / outstanding).isCloseTo(34.0 / 8, org.assertj.core.api.Assertions.within(0.02));
    }

    @Test
    void too_few_get_words_and_no_dot() throws Exception {
        var svg = svg(figure(year(), 4, 1));

        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(5);
        assertThat(texts(svg)).contains("too few to say, n 4", "82%, n 60");
    }

    @Test
    void colour_never_stands_alone() throws Exception {
        var svg = svg(figure(year(), 3, 1));

        assertThat(texts(svg)).contains("Outstanding", "Good", "Requires improvement", "Inadequate", "No grade", "34");
    }

    @Test
    void long_labels_take_two_lines_and_end_in_an_ellipsis() {
        assertThat(Lines.of("one two three four", 2, 8, String::length)).containsExactly("one two", "three f…");
        assertThat(Lines.of("one two", 2, 8, String::length)).containsExactly("one two");
        assertThat(Lines.of("abcdefghijklmnopqrstuvwxyz", 2, 8, String::length))
                .containsExactly("abcdefgh", "ijklmno…");
        assertThat(Lines.of("one two three", 1, 8, String::length)).containsExactly("one two…");
    }

    @Test
    void where_it_is_narrow_labels_stand_above_their_values_and_keep_clear_of_the_words_beside() throws Exception {
        var svg = svg(figure(year(), 4, 1), 210);

        var texts = WrittenReport.elements(svg, "text");
        var label = texts.stream()
                .filter(text -> text.getTextContent().equals("C Care plan and reviews"))
                .findFirst()
                .orElseThrow();
        var dot = WrittenReport.elements(svg, "circle").get(2);
        assertThat(Double.parseDouble(label.getAttribute("y")))
                .isLessThan(Double.parseDouble(dot.getAttribute("cy")) - 4);
        assertThat(texts).noneMatch(text -> Double.parseDouble(text.getAttribute("x")) > 210);
        assertThat(texts(svg)).contains("62%, n 61");
    }

    @Test
    void the_scale_is_in_round_steps() throws Exception {
        assertThat(texts(svg(figure(year(), 6, 1)))).contains("0", "5", "10", "15", "20", "25");
    }

    private static Document svg(Figure figure) throws Exception {
        return svg(figure, 640);
    }

    private static Document svg(Figure figure, double width) throws Exception {
        var text = SvgChart.of(Chart.of(figure, phrases()), phrases(), "c", width);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }

    private static String text(Document svg, String tag) {
        return svg.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static java.util.List<String> texts(Document svg) {
        var all = svg.getElementsByTagName("text");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getTextContent())
                .toList();
    }

    private static double width(org.w3c.dom.Node bar) {
        return Double.parseDouble(((Element) bar).getAttribute("width"));
    }
}
