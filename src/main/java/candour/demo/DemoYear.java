package candour.demo;

import candour.access.Role;
import candour.audit.AuditSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** A year of audits: four finished rounds of fifteen, and one in progress. */
@ApplicationScoped
class DemoYear { // six injections: it conducts the others through time

    private static final List<Integer> ROUNDS_DAYS_AGO = List.of(330, 240, 150, 60);
    private static final int AUDITS_IN_A_ROUND = 15;
    private static final int DAYS_FOR_AN_AUDIT = 21;
    private static final int DAYS_OF_SUBMITTING = 5;
    private static final int DAYS_OF_A_QUARTER = 91;

    @Inject
    private DemoRounds rounds;

    @Inject
    private DemoAssessor assessor;

    @Inject
    private DemoReplies replies;

    @Inject
    private AuditSearch audits;

    @Inject
    private DemoActing acting;

    @Inject
    private Clock clock;

    void live(Random random) {
        var quarter = 1;
        for (var daysAgo : ROUNDS_DAYS_AGO) {
            var name = "Children looked after, quarter " + quarter++;
            at(
                    daysAgo,
                    "ruth.okafor",
                    () -> rounds.make(name, AUDITS_IN_A_ROUND, AUDITS_IN_A_ROUND, DAYS_FOR_AN_AUDIT));
            everyAssessor(daysAgo - DAYS_FOR_AN_AUDIT, 1, daysAgo < 200, random);
            replies.live(daysAgo - DAYS_FOR_AN_AUDIT - DAYS_OF_SUBMITTING, daysAgo < DAYS_OF_A_QUARTER);
        }
        at(7, "ruth.okafor", () -> rounds.make("Children looked after, this quarter", 12, 9, DAYS_FOR_AN_AUDIT));
        at(2, "leila.karimi", () -> assessor.work(audits.mine().toDo().get(0), .6, true, random));
    }

    private void everyAssessor(int daysAgo, double share, boolean afterTheChange, Random random) {
        for (var person : DemoPeople.all()) {
            if (person.roles().contains(Role.ASSESSOR)) {
                at(
                        daysAgo - random.nextInt(DAYS_OF_SUBMITTING),
                        person.userName(),
                        () -> audits.mine()
                                .toDo()
                                .forEach(audit -> assessor.work(audit, share, afterTheChange, random)));
            }
        }
    }

    private void at(int daysAgo, String who, Runnable deeds) {
        acting.at(LocalDate.now(clock).minusDays(daysAgo), who, deeds);
    }
}
