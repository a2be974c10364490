package candour.demo;

import candour.access.CurrentUser;
import candour.organisation.CouncilSearch;
import candour.organisation.Councils;
import candour.shared.CannotStart;
import candour.shared.Mode;
import candour.shared.Started;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Random;

/** Makes the invented council at the first start in demo mode. */
@ApplicationScoped
public class DemoCouncil { // eleven injections: the demo touches everything, in this order

    private static final long SEED = 20261121;

    static final String NAME = "Northmere Council (invented)";

    @Inject
    private Mode mode;

    @Inject
    private CurrentUser user;

    @Inject
    private Councils councils;

    @Inject
    private CouncilSearch search;

    @Inject
    private DemoAccounts accounts;

    @Inject
    private DemoSettings settings;

    @Inject
    private DemoCases cases;

    @Inject
    private DemoYear year;

    @Inject
    private DemoActions actions;

    @Inject
    private DemoConcern concern;

    @Inject
    private DemoComings comings;

    void make(@Observes @Priority(30) Started started) {
        var existing = user.asSystem(null, search::first);
        existing.ifPresent(council -> refuseStrangers(mode, user.asSystem(null, () -> search.name(council))));
        if (!mode.isDemo()) {
            return;
        }
        var making = new Making(mode.data());
        if (existing.isPresent()) {
            making.refuseIfCutOff();
            return;
        }
        making.begins();
        user.asSystem(null, () -> councils.found(NAME, "D00"));
        var council = user.asSystem(null, search::first).orElseThrow();
        fill(council);
        making.ends();
    }

    /** Each use case is its own transaction, as it would be for people. */
    private void fill(Long council) {
        var random = new Random(SEED);
        var people = user.asSystem(council, accounts::make);
        settings.make();
        user.asSystem(council, () -> {
            cases.make(random);
            return null;
        });
        year.live(random);
        actions.make(people);
        concern.raise();
        comings.make(people);
    }

    /** The invented council has people who sign in by one click; the real one has children in it. They never meet. */
    static void refuseStrangers(Mode mode, String council) {
        if (mode.isDemo() && !NAME.equals(council)) {
            throw new CannotStart("This database holds a real council. Demo mode is for the invented one: set"
                    + " CANDOUR_MODE=production, or CANDOUR_DATA to an empty folder.");
        }
        if (mode.isProduction() && NAME.equals(council)) {
            throw new CannotStart(
                    "This database holds the invented council, whose people have a password that everybody"
                            + " knows. Production mode is for a real one: set CANDOUR_DB_URL to an empty database, or"
                            + " CANDOUR_MODE=demo.");
        }
    }
}
