package candour.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import candour.support.ReferenceCase;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeededDrawTest {

    static List<ReferenceCase> published() {
        return ReferenceCase.of("sampling.seeded_draw");
    }

    @ParameterizedTest
    @MethodSource("published")
    void draws_what_was_published(ReferenceCase example) {
        var input = example.input();
        int population = input.get("upper").asInt();
        int count = input.get("count").asInt();
        var seed = input.get("seed").asText();
        assertThat(input.get("lower").asInt()).isEqualTo(1);
        assertThat(input.get("algorithm").asText()).isEqualTo("sha256_counter");
        var drawn = input.get("with_replacement").asBoolean()
                ? IntStream.rangeClosed(1, count)
                        .map(k -> new CounterHash(seed).position(k, population))
                        .boxed()
                        .toList()
                : SeededDraw.of(seed, population, count).positions();
        example.compare("draws", drawn);
        example.compare("sorted", drawn.stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("published")
    void without_replacement_keeps_the_published_order_and_skips_repeats(ReferenceCase example) {
        var input = example.input();
        int population = input.get("upper").asInt();
        int count = Math.min(input.get("count").asInt(), population);
        if (example.expected().has("draws")) {
            var once = IntStream.range(0, example.expected().get("draws").size())
                    .map(i -> example.expected().get("draws").get(i).asInt())
                    .boxed()
                    .distinct()
                    .toList();
            assertThat(SeededDraw.of(input.get("seed").asText(), population, count)
                            .positions())
                    .isEqualTo(once);
        }
    }

    /** Verified independently: printf 'audit-2026,1' | sha256sum, mod 5, and so on, nine counters long. */
    @Test
    void goes_on_counting_until_every_file_is_drawn() {
        var draw = SeededDraw.of("audit-2026", 5, 5);
        assertThat(draw.positions()).containsExactly(1, 2, 4, 3, 5);
        assertThat(draw.hashesUsed()).isEqualTo(9);
    }

    @Test
    void draws_nothing_from_an_empty_frame() {
        assertThat(SeededDraw.of("s", 0, 0)).isEqualTo(new SeededDraw("s", 0, List.of(), 0));
    }

    @Test
    void draws_the_only_file() {
        assertThat(SeededDraw.of("s", 1, 1).positions()).containsExactly(1);
    }

    @Test
    void refuses_to_draw_more_than_there_is() {
        assertThatIllegalArgumentException().isThrownBy(() -> SeededDraw.of("s", 5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> SeededDraw.of("s", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> SeededDraw.of("s", 5, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> SeededDraw.of("s", -1, 0));
    }

    @Test
    void refuses_an_empty_seed() {
        assertThatIllegalArgumentException().isThrownBy(() -> SeededDraw.of("", 5, 1));
    }

    @Property(tries = 200)
    void draws_each_file_at_most_once_and_the_same_again(
            @ForAll @NotEmpty String seed,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(max = 60) int n) {
        int count = Math.min(n, size);
        var draw = SeededDraw.of(seed, size, count);
        assertThat(draw.positions()).hasSize(count).doesNotHaveDuplicates().allMatch(p -> p >= 1 && p <= size);
        assertThat(SeededDraw.of(seed, size, count)).isEqualTo(draw);
    }

    @Property(tries = 200)
    void a_longer_draw_begins_with_the_shorter(
            @ForAll @NotEmpty String seed, @ForAll @IntRange(min = 2, max = 60) int size) {
        int half = size / 2;
        assertThat(SeededDraw.of(seed, size, size).positions().subList(0, half))
                .isEqualTo(SeededDraw.of(seed, size, half).positions());
    }
}
