package candour.shared.web;

import candour.shared.NotFound;

/** The number of a thing as an address gives it. */
public final class Ids {

    private Ids() {}

    /** @throws NotFound when it is none: an address that was mistyped is answered like one that leads nowhere. */
    public static long of(String text, String kind) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new NotFound(kind, null);
        }
        return Long.parseLong(text);
    }
}
