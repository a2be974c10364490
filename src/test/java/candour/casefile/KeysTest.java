package candour.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    private static final String OLD = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String NEW = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private static final CouncilIdentifier CHILD = new CouncilIdentifier("566910");

    @TempDir
    Path folder;

    @Test
    void are_made_in_a_file_that_only_its_owner_can_read() throws IOException {
        var file = folder.resolve("keys").resolve("casefile.keys");
        Keys.create(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void make_secrets_that_differ_by_thing_purpose_and_key_and_stay_when_a_new_key_comes_on_top() {
        var keys = Keys.parse(OLD);
        var secret = keys.secretOf("webhook", "one");
        assertThat(secret).matches("[0-9a-f]{64}").isEqualTo(keys.secretOf("webhook", "one"));
        assertThat(Keys.parse(NEW + "," + OLD).secretOf("webhook", "one")).isEqualTo(secret);
        assertThat(List.of(
                        keys.secretOf("webhook", "two"),
                        keys.secretOf("mail", "one"),
                        Keys.parse(NEW).secretOf("webhook", "one")))
                .doesNotContain(secret)
                .doesNotHaveDuplicates();
    }

    @Test
    void are_never_made_over_others() {
        var file = folder.resolve("keys").resolve("casefile.keys");
        assertThat(Keys.create(file).checkValue()).isEqualTo(Keys.create(file).checkValue());
    }

    @Test
    void made_by_several_starts_at_once_are_the_same_and_never_read_half_written() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 50; i++) {
            var file = folder.resolve("at-once-" + i).resolve("casefile.keys");
            var made = threads.invokeAll(
                    Collections.nCopies(8, () -> Keys.create(file).checkValue()));
            for (var each : made) {
                assertThat(each.get()).isEqualTo(made.get(0).get());
            }
            assertThat(file.getParent().toFile().list()).containsExactly("casefile.keys");
        }
        threads.shutdown();
    }

    @Test
    void differ_from_one_installation_to_the_next() {
        var one = Keys.create(folder.resolve("a").resolve("keys"));
        var other = Keys.create(folder.resolve("b").resolve("keys"));
        assertThat(one.checkValue()).isNotEqualTo(other.checkValue());
        assertThat(one.digest(CHILD)).isNotEqualTo(other.digest(CHILD));
    }

    @Test
    void keep_making_the_same_pseudonyms_after_a_new_one_is_put_on_top() {
        assertThat(Keys.parse(NEW + "\n" + OLD).digest(CHILD))
                .isEqualTo(Keys.parse(OLD).digest(CHILD));
        assertThat(Keys.parse(NEW + "\n" + OLD).checkValue())
                .isEqualTo(Keys.parse(OLD).checkValue());
    }

    @Test
    void read_alike_from_file_and_environment() {
        assertThat(Keys.parse(NEW + "," + OLD).currentId())
                .isEqualTo(Keys.parse(NEW + "\n" + OLD + "\n").currentId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "short", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n???"})
    void that_are_no_keys_are_refused(String text) {
        assertThatThrownBy(() -> Keys.parse(text))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("casefile.rule.keyUnreadable"));
    }

    @Test
    void see_one_identifier_in_all_its_spellings() {
        var keys = Keys.parse(OLD);
        assertThat(keys.digest(new CouncilIdentifier(" cs-12a ")))
                .isEqualTo(keys.digest(new CouncilIdentifier("CS-12A")));
        assertThat(keys.digest(new CouncilIdentifier("０１２"))).isEqualTo(keys.digest(new CouncilIdentifier("012")));
        assertThat(keys.digest(new CouncilIdentifier("12"))).isNotEqualTo(keys.digest(new CouncilIdentifier("012")));
    }
}
