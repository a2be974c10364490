package candour.notification;

import static candour.shared.RuleViolation.unless;

import candour.shared.Mode;
import candour.shared.RuleViolation;
import candour.shared.Typed;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where notices may go: to https addresses of the open internet, so that nobody makes Candour knock at doors of the
 * council's own network. Hosts within it that are meant are named in {@code CANDOUR_WEBHOOK_HOSTS}. The demo and tests
 * may go anywhere. Looked at when it is registered and before each sending, for a name may lead elsewhere by then; Java
 * keeps what a name led to for half a minute, so that what was looked at is where it goes.
 */
record Destination(URI uri, boolean anywhere, Set<String> own) {

    /** As the environment has it. */
    static Destination of(String typed, Mode mode) {
        var hosts = System.getenv().getOrDefault("CANDOUR_WEBHOOK_HOSTS", "");
        return new Destination(read(typed), !mode.isProduction(), hosts(hosts));
    }

    static Set<String> hosts(String named) {
        return Stream.of(named.split(","))
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toSet());
    }

    static URI read(String typed) {
        try {
            var uri = URI.create(Typed.line(Typed.text(typed, Webhook.ADDRESS), Webhook.ADDRESS));
            unless(uri.getHost() != null, "notification.rule.address");
            unless(uri.getUserInfo() == null && uri.getFragment() == null, "notification.rule.address");
            return uri;
        } catch (IllegalArgumentException odd) {
            throw new RuleViolation("notification.rule.address");
        }
    }

    String address() {
        return uri.toString();
    }

    /** @throws candour.shared.RuleViolation when nothing may be sent there */
    Destination guarded() {
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        unless(scheme.equals("https") || anywhere && scheme.equals("http"), "notification.rule.https");
        if (!anywhere && !own.contains(uri.getHost().toLowerCase(Locale.ROOT))) {
            unless(Arrays.stream(addresses()).noneMatch(Destination::isWithin), "notification.rule.within");
        }
        return this;
    }

    private InetAddress[] addresses() {
        try {
            return InetAddress.getAllByName(uri.getHost());
        } catch (UnknownHostException unknown) {
            throw new RuleViolation("notification.rule.unknownHost");
        }
    }

    /** Of this machine or of a private network, by any of the ways to write one. */
    static boolean isWithin(InetAddress address) {
        var bytes = address.getAddress();
        var first = bytes[0] & 0xff;
        var second = bytes[1] & 0xff;
        var shared = bytes.length == 4 && first == 100 && second >= 64 && second < 128; // RFC 6598
        var nowhere = bytes.length == 4 && (first == 0 || first >= 240 || first == 192 && second == 0 && bytes[2] == 0);
        var unique = bytes.length == 16 && (first & 0xfe) == 0xfc; // RFC 4193
        var translated = bytes.length == 16 && first == 0 && second == 0x64; // RFC 6052: leads to an IPv4 address
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || nowhere
                || unique
                || translated;
    }
}
