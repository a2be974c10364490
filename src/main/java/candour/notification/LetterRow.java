package candour.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A letter that did not arrive at its first try.
 *
 * @param failure what went wrong last
 */
public record LetterRow(
        Long id, String address, Instant writtenAt, int tries, Instant nextTryAt, Instant givenUpAt, String failure)
        implements Serializable {

    public NoticeState state() {
        return givenUpAt != null ? NoticeState.GIVEN_UP : NoticeState.ON_ITS_WAY;
    }
}
