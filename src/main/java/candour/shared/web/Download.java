package candour.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file to take away: whole or not at all, kept by nobody on the way, and never taken for anything but what it says. */
public record Download(String name, String type, byte[] bytes) {

    public void to(HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
