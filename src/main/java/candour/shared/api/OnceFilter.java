package candour.shared.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Sees to it that a command is done once (D42). What was done is answered the same for a day, to the same token; an
 * answer that is too long to keep, or was given to who had other rights then, is made anew: its use case knows the command,
 * and asks again whether the caller may. What was refused has changed
 * nothing, is not kept, and may come out better the next time. Two at once: one is done, the other is told to
 * ask again in a moment. Should the server end between deed and answer, the use case knows the command.
 */
@Once
@Provider
@ApplicationScoped
public class OnceFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + SentCommand.LONGEST_KEY + "}");
    private static final String DOING = "candour.command";

    /** As much as a page takes. */
    private static final long LARGEST_UPLOAD = 100L << 20;

    @Inject
    private KeptAnswers kept;

    @Inject
    private Command command;

    /** What is being done at this moment, by name. One server runs at a time. */
    private final Map<String, SentCommand> underWay = new ConcurrentHashMap<>();

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        var sent = sent(request);
        var other = underWay.putIfAbsent(sent.name(), sent);
        if (other != null) {
            throw new Refused(
                    other.fingerprint().equals(sent.fingerprint()) ? Refusal.UNDER_WAY : Refusal.KEY_OF_ANOTHER);
        }
        request.setProperty(DOING, sent);
        var earlier = kept.answer(sent);
        if (earlier.isPresent() && !earlier.get().isTo(sent)) {
            throw new Refused(Refusal.KEY_OF_ANOTHER);
        }
        if (earlier.isEmpty() || !earlier.get().isForRightsOf(sent)) {
            command.is(sent.command());
            return;
        }
        underWay.remove(sent.name());
        request.removeProperty(DOING);
        request.abortWith(again(earlier.get()));
    }

    private static SentCommand sent(ContainerRequestContext request) throws IOException {
        var key = request.getHeaderString("Idempotency-Key");
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Refused(Refusal.NO_KEY);
        }
        var media = request.getMediaType();
        var inParts = media != null && media.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
        var body = Spool.of(request.getEntityStream(), inParts ? LARGEST_UPLOAD : ApiJson.LARGEST);
        var fingerprint =
                new Fingerprint(request.getMethod(), request.getUriInfo().getPath());
        String said;
        try (var stream = body.open()) {
            said = fingerprint.of(stream, inParts ? media.getParameters().get("boundary") : null);
        }
        request.setEntityStream(body.openFinally());
        var rights = (Supplier<?>) request.getProperty(Api.RIGHTS);
        return new SentCommand((String) request.getProperty(Api.CALLER), (String) rights.get(), key, said);
    }

    private static Response again(KeptAnswer earlier) {
        var answer = Response.status(earlier.status());
        if (earlier.body() != null) {
            answer.entity(earlier.body().getBytes(StandardCharsets.UTF_8)).type(MediaType.APPLICATION_JSON);
        }
        return answer.header(HttpHeaders.LOCATION, earlier.location())
                .header(HttpHeaders.ETAG, earlier.etag())
                .build();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(DOING) instanceof SentCommand done)) {
            return;
        }
        try {
            var body = body(response);
            if (response.getStatus() < 400 && KeptAnswer.hasRoomFor(body)) {
                kept.keep(
                        done,
                        response.getStatus(),
                        response.getHeaderString(HttpHeaders.LOCATION),
                        response.getHeaderString(HttpHeaders.ETAG),
                        body);
            }
        } finally {
            underWay.remove(done.name());
        }
    }

    private static String body(ContainerResponseContext response) throws IOException {
        return response.getEntity() == null
                ? null
                : new String(ApiJson.bytes(response.getEntity()), StandardCharsets.UTF_8);
    }
}
