package candour.notification;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.InetAddress;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are literal, so that no test asks a name server. */
class DestinationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "[::1]",
                "0.0.0.0",
                "[::]",
                "10.0.0.1",
                "10.255.255.255",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "[fe80::1]",
                "100.64.0.1",
                "100.127.255.255",
                "[fc00::1]",
                "[fdff::1]",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "192.0.0.1",
                "[::ffff:127.0.0.1]",
                "[::ffff:10.0.0.1]",
                "[64:ff9b::a00:1]",
                "2130706433",
                "0"
            })
    void nothing_goes_to_this_machine_or_into_a_private_network(String host) {
        assertRule(
                "notification.rule.within",
                () -> production("https://" + host + "/").guarded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "100.63.255.255",
                "100.128.0.0",
                "169.253.0.1",
                "[2001:db8::1]",
                "[fbff::1]"
            })
    void what_lies_beside_is_open(String host) throws Exception {

        assertThatCode(() -> production("https://" + host + "/notices").guarded())
                .doesNotThrowAnyException();
        assertThat(Destination.isWithin(InetAddress.getByName(host))).isFalse();
    }

    @Test
    void only_https_leads_out_of_production() {
        assertRule(
                "notification.rule.https", () -> production("http://8.8.8.8/").guarded());
        assertRule(
                "notification.rule.https",
                () -> production("file://8.8.8.8/etc/passwd").guarded());
        assertRule("notification.rule.https", () -> anywhere("ftp://8.8.8.8/").guarded());
        assertThatCode(() -> anywhere("http://127.0.0.1:8080/").guarded()).doesNotThrowAnyException();
    }

    @Test
    void a_host_within_is_open_when_the_council_names_it() {
        var named = new Destination(
                Destination.read("https://10.1.2.3/notices"), false, Destination.hosts(" 10.1.2.3 , other.example"));
        assertThatCode(named::guarded).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notices",
                "https:///notices",
                "https://",
                "https://user:word@8.8.8.8/",
                "https://8.8.8.8/#part",
                "https://8.8.8.8/a b",
                "mailto:somebody@example.org"
            })
    void an_address_is_whole_and_holds_no_secret(String typed) {
        assertRule("notification.rule.address", () -> Destination.read(typed));
    }

    @Test
    void an_address_is_not_longer_than_is_kept() {
        var longest = "https://8.8.8.8/" + "x".repeat(484);
        assertThat(Destination.read(longest).toString()).hasSize(500);
        assertRule("shared.rule.textTooLong", () -> Destination.read(longest + "x"));
    }

    private static Destination production(String address) {
        return new Destination(Destination.read(address), false, Set.of());
    }

    private static Destination anywhere(String address) {
        return new Destination(Destination.read(address), true, Set.of());
    }
}
