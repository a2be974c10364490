package candour.shared;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What happened, as the trail keeps it: {@code what} is a message key, or the name of the part of the product where the
 * interceptors write it; {@code subject} the kind of thing, {@code id} its number and {@code detail} codes or counts
 * only, never anything that a person wrote.
 */
public record TrailEvent(Kind kind, String what, String subject, Long id, String detail) {

    /** DID changed something, OPENED looked at case-level content, REFUSED was not allowed or asked for a foreign id. */
    public enum Kind {
        DID,
        OPENED,
        REFUSED
    }

    private static final String BETWEEN = "\n";

    /** Several {@code details} fill the gaps of one sentence, in this order. */
    public TrailEvent(String what, String subject, Long id, Object... details) {
        this(
                Kind.DID,
                what,
                subject,
                id,
                details.length == 0
                        ? null
                        : Arrays.stream(details).map(String::valueOf).collect(Collectors.joining(BETWEEN)));
    }

    /** The details that were kept as one; those from before have a blank between them. */
    public static String[] details(String kept) {
        return kept.split(kept.contains(BETWEEN) ? BETWEEN : " ");
    }
}
