package candour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestLimitsTest {

    @ParameterizedTest
    @CsvSource({"1,1", "' 1200 ',1200", "9999999,9999999", "' ',600"})
    void are_what_the_environment_says(String set, int limit) {
        assertThat(RequestLimits.ofToken(set)).isEqualTo(limit);
    }

    @Test
    void are_ten_a_second_where_it_says_nothing() {
        assertThat(RequestLimits.ofToken(null)).isEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "10k", "1.5", "10000000"})
    void that_are_no_number_of_requests_are_refused_with_what_to_set(String set) {
        assertThatThrownBy(() -> RequestLimits.ofToken(set))
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "CANDOUR_API_REQUESTS must be a whole number from 1 to 9999999, such as 600, or not be set.");
    }
}
