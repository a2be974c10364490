package candour.shared.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;

/** What a page that saves drafts is told. */
public record DraftAnswer(HttpServletResponse response) {

    public void saved(Long id, int version, Instant savedAt) throws IOException {
        var json =
                Json.createObjectBuilder().add("id", id).add("version", version).add("savedAt", savedAt.toString());
        send(HttpServletResponse.SC_OK, json.build());
    }

    public void removed() throws IOException {
        send(HttpServletResponse.SC_OK, JsonValue.EMPTY_JSON_OBJECT);
    }

    public void problem(int status, String sentence) throws IOException {
        send(status, Json.createObjectBuilder().add("problem", sentence).build());
    }

    /** Somebody, or the same person on another page, was faster: what is kept, and as which version. */
    public void stale(int version, JsonObject stored) throws IOException {
        var json = Json.createObjectBuilder().add("version", version).add("stored", stored);
        send(HttpServletResponse.SC_CONFLICT, json.build());
    }

    /** Adds a value by its words; null where there is none. */
    public static JsonObjectBuilder add(JsonObjectBuilder json, String name, Object value) {
        return value == null ? json.add(name, JsonValue.NULL) : json.add(name, value.toString());
    }

    private void send(int status, JsonObject json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(json);
    }
}
