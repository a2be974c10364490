package candour.audit;

import candour.shared.Versioned;
import java.time.Instant;

/** Something is kept: as this version, since this moment. {@code id} tells the thing apart where the server named it. */
public record Saved(Long id, int version, Instant savedAt) implements Versioned {

    static Saved of(Response response) {
        return new Saved(response.getId(), response.getVersion(), response.getSavedAt());
    }

    static Saved of(Note note) {
        return new Saved(note.getId(), note.getVersion(), note.getSavedAt());
    }

    static Saved of(Assessment assessment) {
        return new Saved(assessment.getId(), assessment.getVersion(), assessment.getJudgedAt());
    }
}
