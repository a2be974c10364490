package candour.look;

import static org.assertj.core.api.Assertions.assertThat;

import candour.report.Tone;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports on paper and in workbooks use the colours of the light theme; a change there must not leave them behind. */
class ReportColoursTest {

    private static final int PAPER = 0xffffff;

    private static final Map<Tone, String> TOKENS = Map.of(
            Tone.OUTSTANDING, "outstanding",
            Tone.GOOD, "good",
            Tone.IMPROVE, "improve",
            Tone.INADEQUATE, "inadequate",
            Tone.HINT, "brand",
            Tone.NONE, "none",
            Tone.PLAIN, "brand");

    @ParameterizedTest
    @EnumSource
    void each_colour_is_that_of_its_token(Tone tone) throws Exception {
        var light = ContrastTest.themes(
                        Files.readString(Path.of("src/main/webapp/WEB-INF/resources/styles/tokens.css")))
                .get(":root");
        assertThat(tone.rgb()).isEqualTo(light.get(TOKENS.get(tone)));
    }

    @Test
    void the_web_page_has_no_other_colours() throws Exception {
        var light = ContrastTest.themes(
                        Files.readString(Path.of("src/main/webapp/WEB-INF/resources/styles/tokens.css")))
                .get(":root");
        var used = Pattern.compile("#([0-9a-f]{6})\\b")
                .matcher(Files.readString(Path.of("reports/report.css")))
                .results()
                .map(found -> Integer.parseInt(found.group(1), 16))
                .collect(Collectors.toSet());
        assertThat(used).hasSizeGreaterThan(10).isSubsetOf(light.values());
    }

    @ParameterizedTest
    @EnumSource
    void each_colour_reads_as_text_on_white_paper(Tone tone) {
        assertThat(ContrastTest.contrast(tone.rgb(), PAPER)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void the_grades_have_four_signs_besides_their_colours() {
        assertThat(new Tone[] {Tone.OUTSTANDING, Tone.GOOD, Tone.IMPROVE, Tone.INADEQUATE, Tone.NONE})
                .extracting(Tone::sign)
                .doesNotHaveDuplicates();
    }
}
