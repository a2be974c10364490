package candour.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {

    @ParameterizedTest
    @CsvSource({
        "27, 3, 2026, 2026-03-27",
        "1, 12, 1999, 1999-12-01",
        "01, 02, 2024, 2024-02-01",
        "29, 2, 2024, 2024-02-29",
        "14, november, 2026, 2026-11-14",
        "14, NOV, 2026, 2026-11-14",
        "5, mar, 2026, 2026-03-05",
        "5, may, 2026, 2026-05-05"
    })
    void is_understood_as_people_write_it(String day, String month, String year, LocalDate meant) {
        assertThat(new TypedDate(day, month, year).date()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2026",
        "29, 2, 2026",
        "0, 1, 2026",
        "32, 1, 2026",
        "1, 13, 2026",
        "1, 0, 2026",
        "x, 1, 2026",
        "1, ma, 2026",
        "1, foo, 2026",
        "'', 1, 2026",
        "1, '', 2026",
        "-1, 1, 2026",
        "1.5, 1, 2026"
    })
    void must_be_in_the_calendar(String day, String month, String year) {
        assertThatThrownBy(() -> new TypedDate(day, month, year).date()).hasMessage("shared.date.unreal");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 26", "1, 1, ''", "1, 1, 20266", "1, 1, year"})
    void has_a_year_of_four_numbers(String day, String month, String year) {
        assertThatThrownBy(() -> new TypedDate(day, month, year).date()).hasMessage("shared.date.year");
    }

    @Test
    void is_empty_only_when_no_box_has_anything() {
        assertThat(new TypedDate("", "", "").isEmpty()).isTrue();
        assertThat(new TypedDate("", "3", "").isEmpty()).isFalse();
    }
}
