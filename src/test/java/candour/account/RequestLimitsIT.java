package candour.account;

import static org.assertj.core.api.Assertions.assertThat;

import candour.support.ApiAccess;
import candour.support.CouncilFixture;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Who asks too often waits, and keeps nobody else waiting. */
@ArquillianTest
class RequestLimitsIT {

    private int hosts = 1;

    @Inject
    private CouncilFixture councils;

    @Inject
    private ApiAccess api;

    @Inject
    private RequestLimits limits;

    @Inject
    private Clock clock;

    @Test
    void a_token_waits_for_the_next_minute_and_another_of_the_same_person_does_not() throws Exception {
        var council = councils.council();
        var other = api.of(council.user("LEAD"));
        withinOneMinute("200 429 too-often", () -> {
            var busy = api.of(council.user("LEAD"));
            for (var i = 1; i < RequestLimits.OF_TOKEN; i++) {
                limits.letIn(busy.token());
            }
            var last = busy.get("/rounds");
            var oneMore = busy.get("/rounds");
            return last.status() + " " + oneMore.status() + " " + oneMore.problem();
        });
        assertThat(other.get("/rounds").status()).isEqualTo(200);
    }

    @Test
    void who_guesses_tokens_waits_and_a_good_one_from_there_does_not() throws Exception {
        var good = api.of(councils.council().user("LEAD"));
        withinOneMinute("401 429 200", () -> {
            var host = anotherHost();
            for (var i = 1; i < RequestLimits.OF_STRANGERS; i++) {
                limits.refused(host);
            }
            var last = answerTo(host, "candour_last");
            var oneMore = answerTo(host, "candour_guess");
            assertThat(last).contains("WWW-Authenticate: Bearer error=");
            assertThat(status(oneMore).equals("429"))
                    .isEqualTo(oneMore.contains("urn:candour:problem:too-often"))
                    .isEqualTo(Pattern.compile("Retry-After: ([1-9]|[1-5][0-9]|60)\r\n")
                            .matcher(oneMore)
                            .find());
            return status(last) + " " + status(oneMore) + " " + status(answerTo(host, good.token()));
        });
    }

    private static String status(String answer) {
        return answer.split(" ")[1];
    }

    /** Other tests share the server, and come from the usual one. */
    private String anotherHost() {
        hosts++;
        return "127.0.0." + hosts;
    }

    /** As a host of another address is answered. */
    private String answerTo(String host, String token) throws IOException {
        var at = URI.create(api.withToken(null).address());
        try (var socket = new Socket(at.getHost(), at.getPort(), InetAddress.getByName(host), 0)) {
            var request = "GET /api/v1/rounds HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Bearer " + token + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Done again where the minute of the clock came to its end meanwhile. */
    private void withinOneMinute(String expected, Callable<String> asked) throws Exception {
        while (true) {
            var before = clock.instant().getEpochSecond() / 60;
            var answer = asked.call();
            if (clock.instant().getEpochSecond() / 60 == before) {
                assertThat(answer).isEqualTo(expected);
                return;
            }
        }
    }
}
