package candour.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PseudonymTest {

    private static final byte[] DIGEST = new byte[32];

    @Property
    void is_always_short_and_free_of_look_alikes_and_vowels(@ForAll @Size(32) byte[] digest) {
        var name = Pseudonym.of(digest, 0).value();
        assertThat(name).matches("[0-9CFGHJKMNPQRTVWXY]{2}-[0-9CFGHJKMNPQRTVWXY]{3}-[0-9CFGHJKMNPQRTVWXY]{2}");
    }

    @Property
    void grows_by_its_own_digest_when_it_must_be_lengthened(@ForAll @Size(32) byte[] digest) {
        for (int length = 1; length < Pseudonym.LENGTHS; length++) {
            var name = Pseudonym.of(digest, length).value();
            assertThat(name).startsWith(Pseudonym.of(digest, length - 1).value() + "-");
            assertThat(name.length()).isLessThanOrEqualTo(Pseudonym.LONGEST);
        }
    }

    @Test
    void is_worked_out_by_dividing_the_digest() {
        // 256-bit number 26^2 * 7 + 26 * 25 + 13: letters number 13, 25 and 7, then nothing but the first.
        var digest = DIGEST.clone();
        int number = 26 * 26 * 7 + 26 * 25 + 13;
        digest[31] = (byte) number;
        digest[30] = (byte) (number >> 8);
        assertThat(Pseudonym.of(digest, 0).value()).isEqualTo("HY-700-00");
    }

    @Test
    void hardly_ever_meets_another_among_twenty_thousand() {
        var keys = Keys.parse("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        var names = new HashSet<String>();
        IntStream.range(0, 20_000)
                .forEach(i -> names.add(Pseudonym.of(keys.digest(new CouncilIdentifier("" + (100_000 + i))), 0)
                        .value()));
        assertThat(names).hasSizeGreaterThanOrEqualTo(19_998);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7-402-QX", "k7402qx", " K7 402 qx ", "K7-4O2-QX", "k74ozqx"})
    void is_read_as_it_was_meant(String typed) {
        assertThat(Pseudonym.read(typed).value()).isEqualTo("K7-402-QX");
    }

    @Test
    void reads_every_look_alike_as_the_one_that_is_used() {
        assertThat(Pseudonym.read("ODILZSBU0").value()).isEqualTo("00-112-58-V0");
    }
}
