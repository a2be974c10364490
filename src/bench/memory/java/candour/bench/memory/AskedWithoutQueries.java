package candour.bench.memory;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Whether the request of this thread has the header that asks for no queries; and how many reads answered so. */
@WebListener
@WebServlet("/without-queries")
public class AskedWithoutQueries extends HttpServlet implements ServletRequestListener {

    private static final ThreadLocal<Boolean> ASKED = new ThreadLocal<>();
    private static final AtomicLong ANSWERED = new AtomicLong();

    static boolean isNow() {
        return ASKED.get() != null;
    }

    static void answered() {
        ANSWERED.incrementAndGet();
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        if (((HttpServletRequest) event.getServletRequest()).getHeader("X-Without-Queries") != null) {
            ASKED.set(true);
        }
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        ASKED.remove();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter().print(ANSWERED.get());
    }
}
