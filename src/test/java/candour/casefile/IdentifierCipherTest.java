package candour.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class IdentifierCipherTest {

    private static final String OLD = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String NEW = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
    private static final CouncilIdentifier CHILD = new CouncilIdentifier("RND000215061");

    private final Keys keys = Keys.parse(OLD);
    private final IdentifierCipher cipher = new IdentifierCipher(keys);
    private final byte[] digest = keys.digest(CHILD);

    @Test
    void gives_back_what_it_was_given() {
        assertThat(cipher.decrypt(cipher.encrypt(CHILD, digest), digest)).isEqualTo("RND000215061");
    }

    @Test
    void never_writes_the_same_twice_and_nothing_readable() {
        var encrypted = cipher.encrypt(CHILD, digest);
        assertThat(encrypted).isNotEqualTo(cipher.encrypt(CHILD, digest)).doesNotContain("RND", "215061");
        assertThat(encrypted.length()).isLessThanOrEqualTo(IdentifierCipher.LONGEST);
    }

    @Test
    void fits_its_column_with_the_longest_identifier() {
        var longest = new CouncilIdentifier("𝄞".repeat(CouncilIdentifier.LONGEST / 2));
        assertThat(cipher.encrypt(longest, digest).length()).isLessThanOrEqualTo(IdentifierCipher.LONGEST);
    }

    @Test
    void still_reads_what_an_older_key_wrote() {
        var written = cipher.encrypt(CHILD, digest);
        var rotated = new IdentifierCipher(Keys.parse(NEW + "\n" + OLD));
        assertThat(rotated.decrypt(written, digest)).isEqualTo("RND000215061");
        assertThat(rotated.encrypt(CHILD, digest).split("\\.")[0]).isNotEqualTo(written.split("\\.")[0]);
    }

    @Test
    void says_so_when_the_key_is_not_there() {
        var written = cipher.encrypt(CHILD, digest);
        assertRule("casefile.rule.keyUnknown", () -> new IdentifierCipher(Keys.parse(NEW)).decrypt(written, digest));
    }

    @Test
    void refuses_what_was_changed_or_moved_to_another_case() {
        var written = cipher.encrypt(CHILD, digest);
        var other = keys.digest(new CouncilIdentifier("RND000215062"));
        var changed = written.substring(0, 20) + (written.charAt(20) == 'A' ? 'B' : 'A') + written.substring(21);
        assertRule("casefile.rule.identifierUnreadable", () -> cipher.decrypt(written, other));
        assertRule("casefile.rule.identifierUnreadable", () -> cipher.decrypt(changed, digest));
        assertRule("casefile.rule.identifierUnreadable", () -> cipher.decrypt("nothing", digest));
        assertRule("casefile.rule.identifierUnreadable", () -> cipher.decrypt(written.substring(0, 12), digest));
    }

    @Test
    void is_handed_identifiers_that_do_not_print_themselves() {
        assertThat(new CaseEntry(CHILD, CaseType.CHILD_IN_NEED, null, null, null, null, null, java.util.List.of())
                        .toString())
                .doesNotContain("215061");
        assertThat(new HoldingEntry(CHILD, "P001", "oak", null, null).toString())
                .doesNotContain("215061");
    }

    private static void assertRule(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo(key));
    }
}
