package candour.shared.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What goes wrong outside Faces ends as a sentence and a reference too; and pages that PrimeFaces does not render get
 * a content security policy here (its own carries a nonce, and two policies would both be enforced).
 */
@WebFilter(filterName = "fault")
public class FaultFilter extends HttpFilter {

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** Told before anything is kept; the server's own {@code max-post-size} is larger, and says nothing to people. */
    private static final long LARGEST = 100L << 20;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.setHeader("Content-Security-Policy", null); // an error page brings its own
        } else if (!request.getServletPath().endsWith(".xhtml")
                || request.getServletPath().startsWith("/jakarta.faces")) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        if (request.getContentLengthLong() > LARGEST
                && !request.getServletPath().startsWith("/api")) {
            // A browser that is still sending hears no answer; and an error page of Faces would begin by reading it
            // all.
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
            response.sendRedirect(
                    request.getContextPath() + new Problem(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "").path());
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            var cause = CandourExceptionHandler.cause(thrown);
            if (response.isCommitted()) {
                if (cause instanceof IOException hungUp) {
                    throw hungUp; // no fault, and the server tells it by its kind
                }
                throw thrown; // too late for a sentence: the server breaks off and logs it
            }
            var problem = Problem.of(cause);
            request.setAttribute(Problem.REFERENCE, problem.reference());
            response.sendError(problem.status());
        }
    }
}
