package candour.demo;

import candour.access.CurrentUser;
import candour.account.Identities;
import candour.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/** Lets people of the invented council do things, also in the past, by the use cases and with the rights they have. */
@ApplicationScoped
class DemoActing {

    @Inject
    private CurrentUser user;

    @Inject
    private Identities identities;

    @Inject
    private Clocks clocks;

    void at(LocalDate day, String who, Runnable deed) {
        at(day, who, () -> {
            deed.run();
            return null;
        });
    }

    <T> T at(LocalDate day, String who, Supplier<T> deed) {
        return clocks.at(officeHours(day), () -> as(who, deed));
    }

    /** So many minutes after the others do what they do on that day. */
    void at(LocalDate day, int minutes, String who, Runnable deed) {
        clocks.at(
                officeHours(day).plus(minutes, ChronoUnit.MINUTES),
                () -> as(who, () -> {
                    deed.run();
                    return null;
                }));
    }

    <T> T as(String who, Supplier<T> deed) {
        return user.as(identities.identityOf(who).orElseThrow(), deed);
    }

    static String newCommand() {
        return UUID.randomUUID().toString();
    }

    private static Instant officeHours(LocalDate day) {
        return day.atTime(10, 12).atZone(Clocks.LONDON).toInstant();
    }
}
