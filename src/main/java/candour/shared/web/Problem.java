package candour.shared.web;

import candour.shared.NotFound;
import candour.shared.NotPermitted;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a person is shown instead of a page: an HTTP status and a reference by which the log can be searched. */
public record Problem(int status, String reference) {

    /** Request attribute under which the error pages find the reference. */
    public static final String REFERENCE = "candour.reference";

    private static final Logger LOG = Logger.getLogger(Problem.class.getName());

    /** What to show for what was thrown, when no rule of the domain said it in a sentence of its own. */
    public static Problem of(Throwable cause) {
        if (cause instanceof NotFound) {
            return refusal(HttpServletResponse.SC_NOT_FOUND, cause.getMessage());
        }
        if (cause instanceof NotPermitted) {
            return refusal(HttpServletResponse.SC_FORBIDDEN, cause.getMessage());
        }
        return cause instanceof ViewExpiredException
                ? refusal(HttpServletResponse.SC_GONE, "page open for too long")
                : fault(cause);
    }

    /** {@code what} is a kind and a number or a permission; who asked for it is in the trail and not in the log. */
    private static Problem refusal(int status, String what) {
        var reference = newReference();
        LOG.info("Reference " + reference + ": " + status + ", " + what);
        return new Problem(status, reference);
    }

    /** Something of ours is broken: logged in full, shown by its reference only. */
    public static Problem fault(Throwable cause) {
        var reference = newReference();
        LOG.log(Level.SEVERE, "Reference " + reference, cause);
        return new Problem(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, reference);
    }

    /** Where an ajax request is redirected to, so that it ends on the same page as any other. */
    String path() {
        return "/problem?status=" + status + "&reference=" + reference;
    }

    private static String newReference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
