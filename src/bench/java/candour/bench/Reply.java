package candour.bench;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** An answer of the server, and how long it took from sending the request to its last byte. */
record Reply(int status, String location, byte[] body, double millis) {

    private static final Pattern VIEW_STATE = Pattern.compile("jakarta.faces.ViewState[^>]*? value=\"([^\"]*)\"");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");

    int size() {
        return body.length;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** How often something stands in it. */
    int count(String mark) {
        return text().split(Pattern.quote(mark), -1).length - 1;
    }

    Reply orFail(int expected, String what) {
        if (status != expected) {
            throw new WrongAnswer(what + " answered " + status + " instead of " + expected);
        }
        return this;
    }

    String viewState() {
        return first(VIEW_STATE).orElseThrow(() -> new WrongAnswer("no view state in the page"));
    }

    /** The page's nonce for scripts; PrimeFaces wants it back. */
    String nonce() {
        return first(NONCE).orElse("");
    }

    private Optional<String> first(Pattern pattern) {
        var found = pattern.matcher(text());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
