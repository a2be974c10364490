package candour.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import candour.shared.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsTest {

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1999, 1999, false", "2000, 2000, false", "2001, 2000, true"})
    void turns_pages_as_far_as_is_counted_and_says_that_there_are_more(long lines, int shown, boolean more) {
        var rows = new Rows<String>(page -> List.of(), () -> lines);
        assertThat(rows.count(Map.of())).isEqualTo(shown);
        assertThat(rows.isMore()).isEqualTo(more);
    }

    @Test
    void turns_all_pages_of_a_list_without_a_filter() {
        var rows = Rows.<String>inFull(page -> List.of(), () -> 5001);
        assertThat(rows.count(Map.of())).isEqualTo(5001);
        assertThat(rows.isMore()).isFalse();
    }

    @Test
    void asks_for_the_page_that_is_turned_to() {
        var rows = new Rows<>(List::of, () -> 100);
        assertThat(rows.load(50, 25, Map.of(), Map.of())).containsExactly(new Page(50, 25));
    }
}
