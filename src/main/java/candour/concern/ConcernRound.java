package candour.concern;

import candour.shared.EachMinute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Goes on telling people of the concerns that nobody has taken on, each in a transaction of its own. */
@ApplicationScoped
public class ConcernRound implements EachMinute {

    @Inject
    private Escalation escalation;

    @Override
    public void look(Instant now) {
        EachMinute.with(escalation.waiting(), concern -> escalation.tellNext(concern, now));
    }
}
