package candour.improvement;

import candour.organisation.Person;
import candour.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** Who says that it is done, when, and what was done. */
@Embeddable
public record Completion(
        @Column(name = "completion_note", length = TEXT) String note,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "completed_by_id")
        Person by,

        @Column(name = "completed_at") Instant at)
        implements Serializable {

    public static final int TEXT = 2000;

    public Completion {
        note = Typed.text(note, TEXT);
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
    }
}
