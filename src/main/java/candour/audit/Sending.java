package candour.audit;

import static candour.shared.RuleViolation.unless;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * Which sending of which open page something was saved by: a page may send the same again when it has not heard an
 * answer, and a repeat must not count twice.
 *
 * @param client   made by the page when it was opened
 * @param sequence counts up within the page
 */
@Embeddable
public record Sending(
        @Column(name = "client", length = 36) String client,
        @Column(name = "sequence") Long sequence) implements Serializable {

    public static Sending of(String client, long sequence) {
        unless(client != null && client.matches("[0-9a-zA-Z-]{8,36}") && sequence > 0, "audit.rule.sending");
        return new Sending(client, sequence);
    }
}
