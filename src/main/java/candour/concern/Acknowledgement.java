package candour.concern;

import candour.organisation.Person;
import candour.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;

/** Who has taken a concern on, when, and what they do about it. */
@Embeddable
public record Acknowledgement(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "acknowledged_by_id")
        Person by,

        @Column(name = "acknowledged_at") Instant at,
        @Column(name = "acknowledgement", length = TEXT) String text,

        @Column(name = "acknowledgement_command_id", length = 36)
        String command)
        implements Serializable {

    public static final int TEXT = 2000;

    public Acknowledgement {
        text = Typed.text(text, TEXT);
    }
}
