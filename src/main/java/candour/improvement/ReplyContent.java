package candour.improvement;

import candour.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * What a reply says besides what it says to each finding, as far as it is written.
 *
 * @param addition what the assessor should know
 * @param question code of the question at which a fact is wrong
 * @param fact     what is right
 */
@Embeddable
public record ReplyContent(
        @Column(name = "addition", length = ADDITION) String addition,
        @Column(name = "disputed_question", length = 40) String question,
        @Column(name = "disputed_fact", length = FACT) String fact,

        @Enumerated(EnumType.STRING) @Column(name = "fair", length = 10)
        Felt fair,

        @Enumerated(EnumType.STRING) @Column(name = "specific", length = 10)
        Felt specific,

        @Enumerated(EnumType.STRING) @Column(name = "respectful", length = 10)
        Felt respectful)
        implements Serializable {

    public static final int ADDITION = 4000;
    public static final int FACT = 2000;

    public static final ReplyContent EMPTY = new ReplyContent(null, null, null, null, null, null);

    public ReplyContent {
        addition = Typed.optional(addition, ADDITION);
        fact = Typed.optional(fact, FACT);
    }

    public boolean isDisputing() {
        return question != null || fact != null;
    }
}
