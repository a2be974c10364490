package candour.shared.web;

import candour.shared.Readiness;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Whether Candour can be used: 200; 503 with the reason while it starts; 500 with the reason when it could not start
 * and waiting will not help. For the start script and for whoever watches it.
 */
@WebServlet("/ready")
public class ReadyServlet extends HttpServlet {

    @Inject
    private transient Readiness readiness;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setStatus(status());
        response.getWriter().println(readiness.ready() ? "ready" : readiness.reason());
    }

    private int status() {
        if (readiness.ready()) {
            return HttpServletResponse.SC_OK;
        }
        return readiness.failed()
                ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
