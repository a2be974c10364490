package candour.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which rule of the edition raised a finding at which question: what makes it the same finding when it is proposed again. */
@Embeddable
public record Origin(
        @Column(name = "rule_code", updatable = false, length = 40)
        String rule,

        @Column(name = "question_code", updatable = false, length = 40)
        String question)
        implements Serializable {

    private static final String BETWEEN = ":";

    /** How a page names it. */
    public String key() {
        return rule + BETWEEN + question;
    }

    /** @throws IllegalArgumentException when no page of ours made it */
    public static Origin ofKey(String key) {
        var parts = key.split(BETWEEN, 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException(key);
        }
        return new Origin(parts[0], parts[1]);
    }
}
