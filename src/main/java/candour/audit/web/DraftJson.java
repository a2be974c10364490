package candour.audit.web;

import candour.audit.AuditCheck;
import candour.audit.NoteLine;
import candour.audit.StoredAnswer;
import candour.shared.web.DraftAnswer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;

/** What is kept of an audit, as its page reads it. */
final class DraftJson {

    private DraftJson() {}

    static JsonObject of(StoredAnswer answer) {
        var json = Json.createObjectBuilder().add("state", answer.state().name());
        DraftAnswer.add(json, "level", answer.level());
        DraftAnswer.add(json, "reason", answer.reason());
        DraftAnswer.add(json, "comment", answer.comment());
        return json.add("notes", Json.createArrayBuilder(answer.notes()))
                .add("beforeWorker", answer.beforeWorker())
                .build();
    }

    static JsonObject of(NoteLine note) {
        var json = Json.createObjectBuilder().add("id", note.id()).add("version", note.version());
        DraftAnswer.add(json, "notedOn", note.notedOn());
        DraftAnswer.add(json, "record", note.record());
        DraftAnswer.add(json, "text", note.text());
        DraftAnswer.add(json, "source", note.source());
        DraftAnswer.add(json, "standing", note.standing());
        return json.add("addedLater", note.addedLater())
                .add("citedBy", Json.createArrayBuilder(note.citedBy()))
                .build();
    }

    static JsonObject of(AuditCheck check) {
        var json = Json.createObjectBuilder();
        DraftAnswer.add(json, "grade", check.ownGrade());
        DraftAnswer.add(json, "rationale", check.ownRationale());
        return json.build();
    }

    /** For a page: all notes as one JSON text. */
    static String all(Collection<NoteLine> notes) {
        var json = Json.createArrayBuilder();
        notes.forEach(note -> json.add(of(note)));
        return json.build().toString();
    }
}
