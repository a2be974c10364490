package candour.bench.memory;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;

/** Whether the request of this thread has the header that asks for no queries. */
@WebListener
public class AskedWithoutQueries implements ServletRequestListener {

    private static final ThreadLocal<Boolean> ASKED = new ThreadLocal<>();

    static boolean isNow() {
        return ASKED.get() != null;
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
}
