package candour.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A notice and how far it is.
 *
 * @param failure what went wrong last; null where nothing did
 */
public record NoticeRow(
        Long id,
        String address,
        NoticeKind kind,
        Long subject,
        Instant happenedAt,
        int tries,
        Instant nextTryAt,
        Instant deliveredAt,
        Instant givenUpAt,
        String failure)
        implements Serializable {

    public NoticeState state() {
        if (deliveredAt != null) {
            return NoticeState.TAKEN;
        }
        return givenUpAt != null ? NoticeState.GIVEN_UP : NoticeState.ON_ITS_WAY;
    }
}
