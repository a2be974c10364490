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

/** Whether it worked, why that is believed, and who says so: never somebody whose own work it was. */
@Embeddable
public record Verification(
        @Column(name = "effective") Boolean effective,
        @Column(name = "verification_reason", length = TEXT) String reason,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "verified_by_id")
        Person by,

        @Column(name = "verified_at") Instant at)
        implements Serializable {

    public static final int TEXT = 2000;

    public Verification {
        Objects.requireNonNull(effective);
        reason = Typed.text(reason, TEXT);
        Objects.requireNonNull(by);
        Objects.requireNonNull(at);
    }
}
