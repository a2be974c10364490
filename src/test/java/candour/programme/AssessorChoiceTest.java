package candour.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AssessorChoiceTest {

    @Test
    void says_whether_nobody_is_an_assessor_or_nobody_is_independent() {
        assertThat(AssessorChoice.whyNobody(List.of())).isEqualTo("programme.empty.noAssessors");
        assertThat(AssessorChoice.whyNobody(
                        List.of(new AssessorChoice(1L, "Ada Quill", null, Independence.HELD_CASE, 0, null))))
                .isEqualTo("programme.empty.assessors");
    }
}
