package candour.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The database as it is shipped keeps what it acknowledged: H2's own default forgets
 * the last half second when the server is killed.
 */
@ExtendWith(RunningCandour.class)
class KilledServerJourneyIT {

    private static final int WRITERS = 4;
    private static final int BEFORE_THE_KILL = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);

    @Test
    void loses_nothing_that_it_acknowledged(Journey journey) throws InterruptedException {
        var desk = journey.as("Leila Karimi")
                .page()
                .locator("#toDo a[id^=open]")
                .first()
                .getAttribute("href");
        var audit = desk.replaceAll(".*id=(\\d+).*", "$1");
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> write(journey, audit, journey.cookies())))
                .toList();
        assertThat(enough.await(2, TimeUnit.MINUTES)).as("writers keep writing").isTrue();
        journey.killServer();
        try {
            writers.forEach(CompletableFuture::join);
        } finally {
            journey.startServer();
        }
        journey.as("Leila Karimi").open(desk);
        var kept = journey.page().locator("#desk").getAttribute("data-notes");
        assertThat(acknowledged).allSatisfy(text -> assertThat(kept).contains(text));
    }

    /** Writes notes until the server is gone, and remembers those it was told are saved. */
    private void write(Journey journey, String audit, String cookies) {
        try {
            while (true) {
                var text = "written " + UUID.randomUUID();
                if (http.send(note(journey, audit, cookies, text), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        != 200) {
                    return;
                }
                acknowledged.add(text);
                enough.countDown();
            }
        } catch (IOException gone) {
            // as it should be: the server was killed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpRequest note(Journey journey, String audit, String cookies, String text) {
        var body = "{\"command\":\"%s\",\"client\":\"killed-server\",\"sequence\":1,\"version\":0,\"text\":\"%s\"}"
                .formatted(UUID.randomUUID(), text);
        return HttpRequest.newBuilder(URI.create(journey.address() + "/drafts/audits/" + audit + "/notes"))
                .headers(
                        "Cookie",
                        cookies,
                        "Origin",
                        journey.address(),
                        "X-Candour",
                        "1",
                        "Content-Type",
                        "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }
}
