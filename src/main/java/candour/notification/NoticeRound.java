package candour.notification;

import candour.shared.EachMinute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Finds what has become overdue, and takes the notices that are due to their addresses, each in a transaction of its own. */
@ApplicationScoped
public class NoticeRound implements EachMinute {

    @Inject
    private Notices notices;

    @Override
    public void look(Instant now) {
        notices.noteOverdue(now);
        EachMinute.with(notices.due(now), notice -> notices.send(notice, now));
    }
}
