package candour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EachMinuteTest {

    @Test
    void one_that_fails_keeps_no_other_waiting() {
        var done = new ArrayList<Integer>();
        EachMinute.with(List.of(1, 2, 3), each -> {
            if (each == 2) {
                throw new IllegalStateException("broken on purpose");
            }
            done.add(each);
        });
        assertThat(done).containsExactly(1, 3);
    }
}
