package candour.improvement;

import candour.organisation.Person;
import candour.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What will be done about the cause of a finding, by whom, until when, and what will show that it worked (ISO 9001,
 * 10.2.1 b to d). Replaced as a whole, never changed.
 */
@Embeddable
public record ActionPlan(
        @Enumerated(EnumType.STRING) @Column(name = "cause", length = 20)
        RootCause cause,

        @Column(name = "why", length = TEXT) String why,
        @Column(name = "measures", length = TEXT) String measures,
        @Column(name = "effect_sought", length = TEXT) String effectSought,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "owner_id")
        Person owner,

        @Column(name = "due_on") LocalDate dueOn)
        implements Serializable {

    public static final int TEXT = 2000;

    public ActionPlan {
        Objects.requireNonNull(cause);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(dueOn);
        why = Typed.text(why, TEXT);
        measures = Typed.text(measures, TEXT);
        effectSought = Typed.text(effectSought, TEXT);
    }

    ActionPlan withOwner(Person other) {
        return new ActionPlan(cause, why, measures, effectSought, other, dueOn);
    }
}
