package candour.demo;

import candour.access.CurrentUser;
import candour.organisation.Councils;
import candour.shared.CannotStart;
import candour.shared.Mode;
import candour.shared.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Makes the invented council at the first start in demo mode. */
@ApplicationScoped
public class DemoCouncil {

    static final String NAME = "Northmere Council (invented)";

    @Inject
    private Mode mode;

    @Inject
    private CurrentUser user;

    @Inject
    private Councils councils;

    @Inject
    private DemoAccounts accounts;

    void make(@Observes @Priority(15) Started started) {
        if (!mode.isDemo()) {
            return;
        }
        var existing = user.asSystem(null, councils::first);
        if (existing.isPresent()) {
            refuseUnlessDemo(existing.get());
            return;
        }
        user.asSystem(null, () -> councils.found(NAME, "D00"));
        var council = user.asSystem(null, councils::first).orElseThrow();
        user.asSystem(council, accounts::make);
    }

    private void refuseUnlessDemo(Long council) {
        if (!NAME.equals(user.asSystem(council, () -> councils.name(council)))) {
            throw new CannotStart("This database holds a real council. Demo mode is for the invented one: set"
                    + " CANDOUR_MODE=production, or CANDOUR_DATA to an empty folder.");
        }
    }
}
