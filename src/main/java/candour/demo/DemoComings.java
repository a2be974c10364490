package candour.demo;

import candour.organisation.Leaves;
import candour.organisation.PersonSearch;
import candour.organisation.Position;
import candour.organisation.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/** Somebody is on leave with a deputy, and somebody leaves with work still open: as in any council. */
@ApplicationScoped
class DemoComings { // five injections: people, their days and their leave, on the day that it is

    private static final String ON_LEAVE = "Kwame Boateng";
    private static final String DEPUTY = "Bridget Lowe";
    private static final String LEAVER = "Owen Clarke";
    private static final int LAST_DAY_IN = 18;

    @Inject
    private Leaves leaves;

    @Inject
    private Staff staff;

    @Inject
    private PersonSearch people;

    @Inject
    private DemoActing acting;

    @Inject
    private Clock clock;

    void make(Map<String, Long> ids) {
        var today = LocalDate.now(clock);
        acting.as("sam.doyle", () -> {
            leaves.enter(ids.get(ON_LEAVE), today.minusDays(2), today.plusDays(12), ids.get(DEPUTY));
            leave(ids.get(LEAVER), today.plusDays(LAST_DAY_IN));
            return null;
        });
    }

    private void leave(Long id, LocalDate lastDay) {
        var leaver = people.open(id);
        staff.change(
                id,
                leaver.getVersion(),
                new Position(
                        leaver.getName(),
                        leaver.getJobTitle(),
                        leaver.getTeam().getId(),
                        leaver.getLineManager().getId(),
                        leaver.getWorksFrom(),
                        lastDay,
                        leaver.getMailAddress()));
    }
}
