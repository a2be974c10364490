package candour.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The path on which answers are saved, asked by what is no page of ours: each gets its status and a plain sentence. */
@ExtendWith(RunningCandour.class)
class DraftsJourneyIT {

    private static final String ASSESSOR = "Leila Karimi";
    private static final String ANSWER =
            "{\"state\":\"ANSWERED\",\"level\":\"%s\",\"reason\":null,\"comment\":\"%s\",\"notes\":[],\"version\":%s,\"client\":\"other-page\",\"sequence\":%s}";

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "403, Origin, https://evil.example",
        "403, Origin, null",
        "403, Sec-Fetch-Site, cross-site",
        "403, X-Candour, 0",
        "415, Content-Type, text/plain"
    })
    void refuses_what_comes_from_elsewhere(int status, String header, String value, Journey journey) throws Exception {
        var request = answer(journey, auditOf(journey), "E4", ANSWER.formatted("GOOD", "", 0, 1))
                .setHeader(header, value);
        assertThat(sent(request).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "400, E4, {",
        "400, E4, []",
        "400, E4, '{\"state\":7}'",
        "422, E4, '{\"state\":\"ANSWERED\",\"level\":\"SPLENDID\",\"notes\":[],\"version\":0,\"client\":\"other-page\",\"sequence\":2}'",
        "422, E4, '{\"state\":\"NOT_APPLICABLE\",\"notes\":[],\"version\":0,\"client\":\"other-page\",\"sequence\":3}'",
        "422, Z9, '{\"state\":\"UNANSWERED\",\"notes\":[],\"version\":0,\"client\":\"other-page\",\"sequence\":4}'",
        "422, E4, '{\"state\":\"UNANSWERED\",\"notes\":[],\"version\":0,\"client\":\"<script>\",\"sequence\":5}'",
        "422, E4, '{\"state\":\"UNANSWERED\",\"comment\":\"a\\u0000b\",\"notes\":[],\"version\":0,\"client\":\"other-page\",\"sequence\":6}'"
    })
    void refuses_what_cannot_be_understood(int status, String question, String body, Journey journey) throws Exception {
        isRefused(status, answer(journey, auditOf(journey), question, body));
    }

    @Test
    void refuses_too_much(Journey journey) throws Exception {
        var audit = auditOf(journey);
        isRefused(422, answer(journey, audit, "E4", ANSWER.formatted("GOOD", "x".repeat(4001), 0, 7)));
        isRefused(413, answer(journey, audit, "E4", ANSWER.formatted("GOOD", "x".repeat(70_000), 0, 8)));
    }

    @Test
    void refuses_another_persons_audit_and_one_that_is_not_there_alike(Journey journey) throws Exception {
        var foreign = auditOf(journey, "Grace Adeyemi");
        journey.as(ASSESSOR);
        for (var audit : new String[] {foreign, "999999", "abc", "-1"}) {
            isRefused(404, answer(journey, audit, "E4", ANSWER.formatted("GOOD", "", 0, 9)));
        }
    }

    @Test
    void refuses_whoever_is_not_signed_in(Journey journey) throws Exception {
        var audit = auditOf(journey);
        journey.startAfresh();
        var request = answer(journey, audit, "E4", ANSWER.formatted("GOOD", "", 0, 10));
        assertThat(sent(request).statusCode()).isEqualTo(401);
    }

    @Test
    void tells_a_stale_version_what_is_stored_and_a_repeat_its_first_result(Journey journey) throws Exception {
        var audit = auditOf(journey);
        var first = answer(journey, audit, "E5", ANSWER.formatted("GOOD", "first", 0, 11));
        var saved = sent(first);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("\"version\":1");
        assertThat(sent(first).body()).contains("\"version\":1");
        var stale = sent(answer(journey, audit, "E5", ANSWER.formatted("INADEQUATE", "second", 0, 12)));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("\"comment\":\"first\"").doesNotContain("second");
    }

    private static String auditOf(Journey journey) {
        return auditOf(journey, ASSESSOR);
    }

    private static String auditOf(Journey journey, String assessor) {
        var desk = journey.as(assessor).page().locator("#toDo a[id^=open]").first();
        return desk.getAttribute("href").replaceAll(".*id=(\\d+).*", "$1");
    }

    private void isRefused(int status, HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = sent(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"problem\":\"").doesNotContain("Exception", "\tat ");
    }

    private HttpResponse<String> sent(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder answer(Journey journey, String audit, String question, String body) {
        return journey.request("/drafts/audits/" + audit + "/answers/" + question)
                .headers("X-Candour", "1", "Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body));
    }
}
