package candour.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import candour.support.ReferenceCase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StratumSharesTest {

    static List<ReferenceCase> published() {
        return ReferenceCase.of("sampling.allocation").stream()
                .filter(example -> example.input().get("rule").asText().equals("proportional"))
                .toList();
    }

    /**
     * One of the examples rounds to nearest; its parts sum to the total, so both roundings agree on it.
     * Another shares 10 over three strata of 1: an example of the rounding, not of a draw, which we refuse.
     */
    @ParameterizedTest
    @MethodSource("published")
    void shares_as_published(ReferenceCase example) {
        int total = example.input().get("total").asInt();
        var strata = StreamSupport.stream(example.input().get("strata").spliterator(), false)
                .map(s -> new Stratum(s.get("id").asText(), s.get("size").asInt()))
                .toList();
        var rounded = StratumShares.largestRemainder(total, strata);
        example.compare("allocation", strata.stream().map(rounded::get).toList());
        if (total <= strata.stream().mapToInt(Stratum::size).sum()) {
            example.compare(
                    "allocation",
                    StratumShares.proportional(total, strata).shares().stream()
                            .map(StratumShare::share)
                            .toList());
        }
    }

    @Test
    void gives_the_odd_file_to_the_largest_remainder() {
        // 7 of 10: quotas 3.5, 2.1, 1.4
        assertThat(shared(7, 5, 3, 2)).containsExactly(4, 2, 1);
        // 6 of 10: quotas 3.0, 1.8, 1.2
        assertThat(shared(6, 5, 3, 2)).containsExactly(3, 2, 1);
    }

    @Test
    void gives_ties_to_the_stratum_named_first() {
        assertThat(shared(1, 4, 4, 4)).containsExactly(1, 0, 0);
        assertThat(shared(5, 4, 4, 4)).containsExactly(2, 2, 1);
    }

    @Test
    void gives_each_stratum_with_files_at_least_one_and_shares_the_rest_again() {
        // quotas 11.76, 0.12, 0.12: the two small ones get one each, ten remain for the large one
        assertThat(shared(12, 98, 1, 1)).containsExactly(10, 1, 1);
        // 3 of 103 would be 3, 0, 0
        assertThat(shared(3, 101, 1, 1)).containsExactly(1, 1, 1);
    }

    @Test
    void goes_on_lifting_when_the_second_round_leaves_another_stratum_empty() {
        // quotas 3.32, .36, .32: 3, 1, 0, so the last is lifted; 3 over 83 and 9: 2.71, .29: 3, 0, so the second too
        assertThat(shared(4, 83, 9, 8)).containsExactly(2, 1, 1);
    }

    @Test
    void leaves_the_smallest_out_when_there_are_fewer_files_than_strata() {
        assertThat(shared(2, 10, 1, 9)).containsExactly(1, 0, 1);
    }

    @Test
    void skips_empty_strata_but_reports_them() {
        assertThat(StratumShares.proportional(3, List.of(new Stratum("A", 0), new Stratum("B", 5)))
                        .shares())
                .containsExactly(new StratumShare("A", 0, 0), new StratumShare("B", 5, 3));
        assertThat(shared(0)).isEmpty();
        assertThat(shared(0, 0, 0)).containsExactly(0, 0);
    }

    @Test
    void takes_every_file_when_the_total_is_the_frame() {
        assertThat(shared(11, 1, 7, 3)).containsExactly(1, 7, 3);
    }

    @Test
    void refuses_more_than_the_frame_and_repeated_strata() {
        assertThatIllegalArgumentException().isThrownBy(() -> shared(11, 5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> shared(-1, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StratumShares.proportional(1, List.of(new Stratum("A", 1), new Stratum("A", 2))));
    }

    @Test
    void does_not_overflow_on_a_large_frame() {
        assertThat(shared(200_000, 2_000_000, 1_000_000)).containsExactly(133_333, 66_667);
    }

    @Property
    void parts_sum_to_the_total_and_stay_within_their_strata(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 40) Integer> sizes,
            @ForAll @IntRange(max = 320) int wanted) {
        int total = Math.min(wanted, sizes.stream().mapToInt(Integer::intValue).sum());
        var shares = shared(total, sizes.stream().mapToInt(Integer::intValue).toArray());
        long filled = sizes.stream().filter(size -> size > 0).count();
        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isEqualTo(total);
        for (int i = 0; i < sizes.size(); i++) {
            assertThat(shares.get(i)).isBetween(total >= filled && sizes.get(i) > 0 ? 1 : 0, sizes.get(i));
        }
    }

    private static List<Integer> shared(int total, int... sizes) {
        var strata = new ArrayList<Stratum>();
        IntStream.range(0, sizes.length).forEach(i -> strata.add(new Stratum("s" + (i + 1), sizes[i])));
        return StratumShares.proportional(total, strata).shares().stream()
                .map(StratumShare::share)
                .toList();
    }
}
