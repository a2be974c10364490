package candour.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StratifiedDrawTest {

    /** The positions expected below were computed from the hashes in Python. */
    private static final List<String> FRAME = List.of("CLA", "CIN", "CLA", "CP", "CLA", "CIN", "CLA");

    @Test
    void draws_each_stratum_by_its_own_seed() {
        var draw = StratifiedDraw.of("round-7", 4, FRAME);
        assertThat(draw.shares().shares())
                .containsExactly(
                        new StratumShare("CIN", 2, 1), new StratumShare("CLA", 4, 2), new StratumShare("CP", 1, 1));
        assertThat(StratifiedDraw.seedOf("round-7", "CLA")).isEqualTo("round-7/CLA");
        assertThat(draw.units())
                .containsExactly(
                        new DrawnUnit(1, "CIN", 1, 2, 6),
                        new DrawnUnit(2, "CLA", 1, 3, 5),
                        new DrawnUnit(3, "CLA", 2, 1, 1),
                        new DrawnUnit(4, "CP", 1, 1, 4));
    }

    @Test
    void numbers_straight_through_stratum_by_stratum() {
        var draw = StratifiedDraw.of("round-7", 7, FRAME);
        assertThat(draw.units()).extracting(DrawnUnit::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(draw.units())
                .extracting(DrawnUnit::stratum)
                .containsExactly("CIN", "CIN", "CLA", "CLA", "CLA", "CLA", "CP");
        assertThat(draw.units()).extracting(DrawnUnit::orderInStratum).containsExactly(1, 2, 1, 2, 3, 4, 1);
        assertThat(draw.units()).allMatch(u -> FRAME.get(u.framePosition() - 1).equals(u.stratum()));
        assertThat(draw.units()).extracting(DrawnUnit::framePosition).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void refuses_more_files_than_the_frame_holds() {
        assertThatIllegalArgumentException().isThrownBy(() -> StratifiedDraw.of("s", 8, FRAME));
        assertThatIllegalArgumentException().isThrownBy(() -> StratifiedDraw.of("", 1, FRAME));
        assertThat(StratifiedDraw.of("s", 0, List.of()).units()).isEmpty();
    }

    @Property(tries = 200)
    void draws_distinct_files_as_shared(
            @ForAll @NotEmpty String seed,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 4) Integer> strata,
            @ForAll @IntRange(max = 40) int wanted) {
        var frame = strata.stream().map(s -> "T" + s).toList();
        int size = Math.min(wanted, frame.size());
        var draw = StratifiedDraw.of(seed, size, frame);
        assertThat(draw.units())
                .extracting(DrawnUnit::framePosition)
                .hasSize(size)
                .doesNotHaveDuplicates();
        var byStratum = draw.units().stream().collect(Collectors.groupingBy(DrawnUnit::stratum, Collectors.counting()));
        draw.shares()
                .shares()
                .forEach(share ->
                        assertThat(byStratum.getOrDefault(share.stratum(), 0L)).isEqualTo(share.share()));
    }
}
