package candour.audit.web;

import candour.audit.AuditCheck;
import candour.audit.NoteLine;
import candour.audit.Saved;
import candour.audit.StoredAnswer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;

/** What a page is told. */
record DraftAnswer(HttpServletResponse response) {

    void saved(Saved saved) throws IOException {
        var json = Json.createObjectBuilder()
                .add("id", saved.id())
                .add("version", saved.version())
                .add("savedAt", saved.savedAt().toString());
        send(HttpServletResponse.SC_OK, json.build());
    }

    void removed() throws IOException {
        send(HttpServletResponse.SC_OK, JsonValue.EMPTY_JSON_OBJECT);
    }

    void problem(int status, String sentence) throws IOException {
        send(status, Json.createObjectBuilder().add("problem", sentence).build());
    }

    /** Somebody, or the same person on another page, was faster: what is kept, and as which version. */
    void stale(int version, JsonObject stored) throws IOException {
        var json = Json.createObjectBuilder().add("version", version).add("stored", stored);
        send(HttpServletResponse.SC_CONFLICT, json.build());
    }

    static JsonObject of(StoredAnswer answer) {
        var json = Json.createObjectBuilder().add("state", answer.state().name());
        add(json, "level", answer.level());
        add(json, "reason", answer.reason());
        add(json, "comment", answer.comment());
        return json.add("notes", Json.createArrayBuilder(answer.notes())).build();
    }

    static JsonObject of(NoteLine note) {
        var json = Json.createObjectBuilder().add("id", note.id()).add("version", note.version());
        add(json, "notedOn", note.notedOn());
        add(json, "record", note.record());
        add(json, "text", note.text());
        add(json, "source", note.source());
        add(json, "standing", note.standing());
        return json.add("citedBy", Json.createArrayBuilder(note.citedBy())).build();
    }

    static JsonObject of(AuditCheck check) {
        var json = Json.createObjectBuilder();
        add(json, "grade", check.ownGrade());
        add(json, "rationale", check.ownRationale());
        return json.build();
    }

    /** For a page: all notes as one JSON text. */
    static String all(Collection<NoteLine> notes) {
        var json = Json.createArrayBuilder();
        notes.forEach(note -> json.add(of(note)));
        return json.build().toString();
    }

    private static void add(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.add(name, JsonValue.NULL);
        } else {
            json.add(name, value.toString());
        }
    }

    private void send(int status, JsonObject json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().print(json);
    }
}
