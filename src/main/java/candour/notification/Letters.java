package candour.notification;

import static candour.access.Permission.MANAGE_SETTINGS;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.shared.mail.MailToTryAgain;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The administrator has letters that were given up tried once more. */
@UseCases
public class Letters {

    @Inject
    private CurrentUser user;

    @Inject
    private Event<MailToTryAgain> again;

    @Inject
    private Event<TrailEvent> trail;

    /** All of them, for what kept one from arriving mostly kept all. */
    @Requires(MANAGE_SETTINGS)
    public void tryAgain() {
        again.fire(new MailToTryAgain());
        trail.fire(new TrailEvent("notification.trail.lettersAgain", "Organisation", user.organisation()));
    }
}
