package candour.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReturnDateTest {

    @Test
    void is_the_end_of_the_year_in_which_episodes_last_begin_or_end() {
        assertThat(ReturnDate.of(List.of(LocalDate.of(2015, 1, 1), LocalDate.of(2018, 3, 31))))
                .isEqualTo("2018-03-31");
        assertThat(ReturnDate.of(List.of(LocalDate.of(2018, 4, 1)))).isEqualTo("2019-03-31");
    }

    @Test
    void is_not_moved_by_a_slip_of_the_pen() {
        var starts = new ArrayList<>(Collections.nCopies(200, LocalDate.of(2018, 1, 1)));
        starts.add(LocalDate.of(2028, 1, 1));
        assertThat(ReturnDate.of(starts)).isEqualTo("2018-03-31");
    }
}
