package candour.notification;

import candour.shared.Mode;
import candour.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Takes a notice to its address, straight there: who sends it on elsewhere has not taken it. */
@ApplicationScoped
public class Courier {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    private Mode mode;

    @Inject
    private WebhookSecrets secrets;

    /** Why it did not arrive, as the name of a kind of fault; empty when it did. */
    Optional<String> bring(Notice notice, Instant now) {
        try {
            var to = Destination.of(notice.getWebhook().getAddress(), mode).guarded();
            var body = notice.body();
            var signature = Signature.of(secrets.of(notice.getWebhook()), now, body);
            var request = HttpRequest.newBuilder(to.uri())
                    .timeout(PATIENCE)
                    .header("Content-Type", "application/json")
                    .header("Candour-Notice", String.valueOf(notice.getId()))
                    .header("Candour-Signature", signature.header())
                    .POST(BodyPublishers.ofString(body))
                    .build();
            var status = answer(request).statusCode();
            return status >= 200 && status < 300 ? Optional.empty() : Optional.of("HTTP " + status);
        } catch (RuleViolation notThere) {
            return Optional.of(notThere.key());
        } catch (ExecutionException unreachable) {
            return Optional.of(unreachable.getCause().getClass().getSimpleName());
        } catch (TimeoutException | RuntimeException unreachable) {
            return Optional.of(unreachable.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of(stopped.getClass().getSimpleName());
        }
    }

    /** With an end to the waiting for the whole answer: the client's own ends at the last header. */
    private HttpResponse<Void> answer(HttpRequest request)
            throws InterruptedException, ExecutionException, TimeoutException {
        var answer = http.sendAsync(request, BodyHandlers.discarding());
        try {
            return answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } finally {
            answer.cancel(true);
        }
    }
}
