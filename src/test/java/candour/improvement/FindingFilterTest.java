package candour.improvement;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

class FindingFilterTest {

    @ParameterizedTest
    @NullSource
    @EnumSource(names = "PROPOSED")
    void looks_for_nothing_that_is_only_proposed(FindingStatus status) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FindingFilter(status, null, null, false));
    }
}
