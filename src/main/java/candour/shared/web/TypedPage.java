package candour.shared.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * A page with something typed on it that is not saved. Its requests by script say so, and are then never answered by
 * leading elsewhere: they get a status, and {@code candour.js} tells in place what it means and lets the text stay.
 */
public final class TypedPage {

    /** Response header with which a fault on our side can be found in the log. */
    static final String REFERENCE = "X-Candour-Reference";

    private static final String TYPED = "X-Candour-Typed";

    private TypedPage() {}

    public static boolean sent(HttpServletRequest request) {
        return request.getHeader(TYPED) != null;
    }
}
