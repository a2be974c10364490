package candour.audit;

import candour.organisation.Person;
import candour.shared.Clocks;
import java.time.Instant;
import java.time.LocalDate;

/** Who does something with an audit and when, by which command of which page: the same command again is the same deed. */
record AuditDeed(Person by, Instant at, String command) {

    LocalDate day() {
        return at.atZone(Clocks.LONDON).toLocalDate();
    }
}
