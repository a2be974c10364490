package candour.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class JsonTest {

    record Sample(
            String name, BigDecimal weight, BigInteger big, int n, LocalDate day, Instant at, List<String> parts) {}

    private static final Sample SAMPLE = new Sample(
            "Straße",
            new BigDecimal("12.50"),
            BigInteger.TWO.pow(64),
            3,
            LocalDate.of(2026, 11, 14),
            Instant.EPOCH,
            List.of("b", "a"));

    @Test
    void sorts_keys_keeps_lists_and_writes_decimals_as_text() {
        assertThat(Json.canonical(SAMPLE))
                .isEqualTo("{\"at\":\"1970-01-01T00:00:00Z\","
                        + "\"big\":\"18446744073709551616\",\"day\":\"2026-11-14\",\"n\":3,\"name\":\"Straße\","
                        + "\"parts\":[\"b\",\"a\"],\"weight\":\"12.5\"}");
    }

    @Test
    void reads_what_it_wrote() {
        var read = Json.read(Json.canonical(SAMPLE), Sample.class);
        assertThat(read)
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                .isEqualTo(SAMPLE);
        assertThat(Json.canonical(read)).isEqualTo(Json.canonical(SAMPLE));
    }

    @Test
    void writes_one_value_one_way() {
        assertThat(Json.canonical(List.of(new BigDecimal("15"))))
                .isEqualTo(Json.canonical(List.of(new BigDecimal("15.000"))));
        assertThat(Json.canonical(List.of(new BigDecimal("1E+2"), new BigDecimal("0.0"))))
                .isEqualTo("[\"100\",\"0\"]");
        assertThat(Json.canonical(new TreeMap<>(Map.of("b", 1, "a", 2)))).isEqualTo("{\"a\":2,\"b\":1}");
    }

    @Test
    void refuses_properties_it_does_not_know() {
        assertThatThrownBy(() -> Json.read("{\"name\":\"x\",\"nmae\":\"y\"}", Sample.class))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** From FIPS 180-2: SHA-256 of "abc". */
    @Test
    void hashes_as_published() {
        assertThat(Json.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
