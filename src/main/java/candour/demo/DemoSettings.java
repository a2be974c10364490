package candour.demo;

import candour.organisation.Councils;
import candour.organisation.Nation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;

/** What the administrator of the invented council has set. The number is one that Ofcom keeps free for drama. */
@ApplicationScoped
class DemoSettings {

    private static final MonthDay FIRST_CLOSED = MonthDay.of(12, 29);
    private static final MonthDay LAST_CLOSED = MonthDay.of(12, 31);

    @Inject
    private Councils councils;

    @Inject
    private DemoActing acting;

    @Inject
    private Clock clock;

    void make() {
        var year = LocalDate.now(clock).getYear();
        acting.as("sam.doyle", () -> {
            councils.set(0, "01632 960999", 10, Nation.ENGLAND);
            councils.close("Christmas closure", FIRST_CLOSED.atYear(year), LAST_CLOSED.atYear(year));
            return null;
        });
    }
}
