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
import java.time.Instant;
import java.util.Objects;

/**
 * What was made of the replies to a finding, and why. Replaced as a whole until the result is final.
 *
 * @param submittedTitle as the audit was submitted with it, and so the text: neither is ever lost
 * @param level          code of the level that the answer should have had; null unless the answer was corrected
 */
@Embeddable
public record FindingOutcome(
        @Enumerated(EnumType.STRING) @Column(name = "outcome", length = 20)
        Settlement kind,

        @Column(name = "outcome_words", length = WORDS) String words,

        @Column(name = "submitted_title", length = Finding.TITLE)
        String submittedTitle,

        @Column(name = "submitted_text", length = Finding.TEXT)
        String submittedText,

        @Column(name = "corrected_level", length = 40) String level,

        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "settled_by_id")
        Person by,

        @Column(name = "settled_at") Instant at)
        implements Serializable {

    public static final int WORDS = 2000;

    public FindingOutcome {
        Objects.requireNonNull(kind);
        words = Typed.text(words, WORDS);
        Objects.requireNonNull(at);
    }

    public boolean isOpen() {
        return kind == Settlement.STAYS_OPEN;
    }
}
