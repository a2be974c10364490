package candour.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What goes wrong outside Faces ends as a sentence and a reference too; and pages that PrimeFaces does not render get
 * a content security policy here (its own carries a nonce, and two policies would both be enforced).
 */
@WebFilter(filterName = "fault")
public class FaultFilter extends HttpFilter {

    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getServletPath().endsWith(".xhtml") || request.getServletPath().startsWith("/jakarta.faces")) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            var cause = CandourExceptionHandler.cause(thrown);
            var problem = Problem.of(cause);
            request.setAttribute(Problem.REFERENCE, problem.reference());
            if (!response.isCommitted()) {
                response.sendError(problem.status());
            }
        }
    }
}
