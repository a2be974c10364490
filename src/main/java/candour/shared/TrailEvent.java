package candour.shared;

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

    public TrailEvent(String what, String subject, Long id, String detail) {
        this(Kind.DID, what, subject, id, detail);
    }

    public TrailEvent(String what, String subject, Long id) {
        this(what, subject, id, null);
    }
}
