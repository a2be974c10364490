package candour.notification;

import candour.shared.EachMinute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Reminds, before the time for a reply is over, those who have not replied; and then whoever makes the result final. */
@ApplicationScoped
public class ReminderRound implements EachMinute {

    @Inject
    private Waiting waiting;

    @Override
    public void look(Instant now) {
        waiting.remind(now);
        waiting.tellOver(now);
    }
}
