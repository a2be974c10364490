package candour.shared.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A request to the drafts, let in only when it comes from a page of ours (D12): the session cookie alone proves who
 * somebody is, not that they meant it.
 */
public record DraftRequest(HttpServletRequest request) {

    /** Room for the longest texts, whatever their letters and however they are escaped. */
    static final int LARGEST = 65_536;

    /** The request will not do, with the HTTP status that says why. */
    public static final class Refused extends RuntimeException {

        private final int status;

        public Refused(int status) {
            super(String.valueOf(status), null, false, false);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    void guard() {
        var site = request.getHeader("Sec-Fetch-Site");
        var origin = request.getHeader("Origin");
        var ours = (site != null || origin != null)
                && (site == null || site.equals("same-origin"))
                && (origin == null || isOurs(origin))
                && "1".equals(request.getHeader("X-Candour"));
        if (!ours) {
            throw new Refused(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOurs(String origin) {
        try {
            return request.getHeader("Host").equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }

    /** What stands after the address of the servlet. */
    public List<String> path() {
        return request.getPathInfo() == null
                ? List.of()
                : List.of(request.getPathInfo().substring(1).split("/", -1));
    }

    public DraftBody body() throws IOException {
        var type = request.getContentType();
        if (type == null || !type.split(";")[0].strip().equalsIgnoreCase("application/json")) {
            throw new Refused(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        }
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Refused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        try (var reader = Json.createReader(new StringReader(text(bytes)))) {
            return new DraftBody(reader.readObject());
        } catch (JsonException | CharacterCodingException odd) {
            throw new Refused(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    public int versionParameter() {
        return (int) number(request.getParameter("version"), HttpServletResponse.SC_BAD_REQUEST);
    }

    /** A number of the address; there is nothing where there is none. */
    public static long id(String segment) {
        return number(segment, HttpServletResponse.SC_NOT_FOUND);
    }

    private static long number(String digits, int otherwise) {
        if (digits == null || !digits.matches("\\d{1,9}")) {
            throw new Refused(otherwise);
        }
        return Long.parseLong(digits);
    }
}
