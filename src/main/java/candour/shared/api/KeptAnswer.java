package candour.shared.api;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How a command was answered, so that it is answered the same when it comes again. Kept for a day, never changed. */
@Entity
@Table(name = "kept_answer")
public class KeptAnswer {

    static final Duration KEPT_FOR = Duration.ofDays(1);
    static final int LONGEST_BODY = 100_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "caller", nullable = false, updatable = false, length = 40)
    private String caller;

    @Column(name = "idempotency_key", nullable = false, updatable = false, length = SentCommand.LONGEST_KEY)
    private String key;

    @Column(name = "fingerprint", nullable = false, updatable = false, length = 64)
    private String fingerprint;

    @Column(name = "rights", nullable = false, updatable = false, length = 64)
    private String rights;

    @Column(name = "answered_at", nullable = false, updatable = false)
    private Instant answeredAt;

    @Column(name = "status", nullable = false, updatable = false)
    private int status;

    @Column(name = "location", updatable = false, length = 200)
    private String location;

    @Column(name = "etag", updatable = false, length = 20)
    private String etag;

    @Column(name = "body", updatable = false, length = LONGEST_BODY)
    private String body;

    protected KeptAnswer() {} // for JPA

    KeptAnswer(SentCommand command, Instant now, int status, String location, String etag, String body) {
        this.caller = command.caller();
        this.key = command.key();
        this.fingerprint = command.fingerprint();
        this.rights = command.rights();
        this.answeredAt = now;
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.body = body;
    }

    /** Of none, {@code null}, too. */
    static boolean hasRoomFor(String body) {
        return body == null || body.length() <= LONGEST_BODY;
    }

    boolean isTo(SentCommand command) {
        return fingerprint.equals(command.fingerprint());
    }

    /** Whoever might do more, less or elsewhere when it was given is asked again. */
    boolean isForRightsOf(SentCommand command) {
        return rights.equals(command.rights());
    }

    int status() {
        return status;
    }

    String location() {
        return location;
    }

    String etag() {
        return etag;
    }

    String body() {
        return body;
    }
}
