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
            return notFound();
        }
        if (cause instanceof NotPermitted) {
            return notPermitted();
        }
        return cause instanceof ViewExpiredException ? expired() : fault(cause);
    }

    public static Problem notFound() {
        return new Problem(HttpServletResponse.SC_NOT_FOUND, newReference());
    }

    public static Problem notPermitted() {
        return new Problem(HttpServletResponse.SC_FORBIDDEN, newReference());
    }

    /** The page was open for too long, or in too many tabs; nothing is lost that was saved. */
    public static Problem expired() {
        return new Problem(HttpServletResponse.SC_GONE, newReference());
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
