package candour.shared.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Ends a redirected ajax request on the same error page as any other request. */
@WebServlet("/problem")
public class ProblemServlet extends HttpServlet {

    private static final Map<String, Integer> KNOWN = Map.of("403", 403, "404", 404, "410", 410, "413", 413);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reference = request.getParameter("reference");
        if (reference != null && reference.matches("[0-9a-f]{8}")) {
            request.setAttribute(Problem.REFERENCE, reference);
        }
        var status = request.getParameter("status");
        response.sendError(KNOWN.getOrDefault(status == null ? "" : status, 500));
    }
}
