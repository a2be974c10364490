package candour.report;

import static candour.report.ReportFixture.phrases;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    @Test
    void a_share_of_four_is_too_few_to_say_and_one_of_five_is_not() {
        assertThat(phrases().full(new Cell.Share(4, 4))).isEqualTo("4 of 4, too few to say");
        assertThat(phrases().full(new Cell.Share(5, 5))).isEqualTo("5 of 5, 100%, interval 57% to 100%");
    }

    @Test
    void intervals_are_wilson_intervals() {
        assertThat(phrases().interval(new Cell.Share(49, 60))).isEqualTo("70% to 89%");
    }

    @Test
    void days_and_times_are_those_of_london() {
        assertThat(phrases().day(LocalDate.of(2026, 11, 14))).isEqualTo("14 November 2026");
        assertThat(phrases().moment(Instant.parse("2026-07-31T23:30:00Z"))).isEqualTo("1 August 2026, 00:30");
    }

    @Test
    void counts_have_their_thousands_apart() {
        assertThat(phrases().text(new Cell.Count(20_104))).isEqualTo("20,104");
    }

    /** It stands behind the number: n = 65 practitioners asked. */
    @Test
    void what_was_counted_is_named_without_the_number() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            words.load(reader);
        }
        var counted = words.stringPropertyNames().stream()
                .filter(key -> key.startsWith("report.counted."))
                .toList();
        assertThat(counted)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(List.of(
                                phrases().say(key, 0),
                                phrases().say(key, 1),
                                phrases().say(key, 65)))
                        .allMatch(said -> said.matches("[a-z ]+") && !said.matches("(no|one) .*")));
    }

    @Test
    void a_share_of_more_than_all_is_refused() {
        assertThatThrownBy(() -> new Cell.Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
