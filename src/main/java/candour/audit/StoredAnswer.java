package candour.audit;

import candour.scoring.AnswerState;
import candour.shared.Versioned;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** An answer as it is kept. */
public record StoredAnswer(
        AnswerState state,
        String level,
        String reason,
        String comment,
        List<Long> notes,
        boolean beforeWorker,
        int version,
        Instant savedAt)
        implements Serializable, Versioned {

    /** Nobody has touched the question. */
    static final StoredAnswer NONE =
            new StoredAnswer(AnswerState.UNANSWERED, null, null, null, List.of(), false, Response.ABSENT, null);

    static StoredAnswer of(Response response) {
        return new StoredAnswer(
                response.getState(),
                response.getLevel(),
                response.getReason(),
                response.getComment(),
                response.getNotes().stream().map(Note::getId).sorted().toList(),
                response.isBeforeWorker(),
                response.getVersion(),
                response.getSavedAt());
    }
}
