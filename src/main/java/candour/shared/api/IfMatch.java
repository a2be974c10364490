package candour.shared.api;

import java.util.regex.Pattern;

/** The version that the sender saw, from header {@code If-Match}. */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"(-?\\d{1,9})\"");

    private final String tag;

    private IfMatch(String tag) {
        this.tag = tag;
    }

    /** For Jakarta REST. */
    public static IfMatch valueOf(String tag) {
        return new IfMatch(tag);
    }

    /** A tag that we never gave matches nothing. */
    public static int version(IfMatch sent) {
        if (sent == null || "*".equals(sent.tag.strip())) {
            throw new Refused(Refusal.NO_VERSION);
        }
        var tag = TAG.matcher(sent.tag.strip());
        if (!tag.matches()) {
            throw new Refused(Refusal.CHANGED_MEANWHILE);
        }
        return Integer.parseInt(tag.group(1));
    }

    static String tag(int version) {
        return "\"" + version + "\"";
    }
}
