package candour.shared.mail;

import candour.shared.EachMinute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Takes the letters that are due to the mail server, each in a transaction of its own. */
@ApplicationScoped
public class MailRound implements EachMinute {

    @Inject
    private Outbox outbox;

    @Override
    public void look(Instant now) {
        EachMinute.with(outbox.due(now), letter -> outbox.send(letter, now));
    }
}
