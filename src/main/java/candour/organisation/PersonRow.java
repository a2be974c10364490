package candour.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/** One line of the list of people; {@code team}, {@code lineManager} and the days may be null. */
public record PersonRow(
        Long id,
        String reference,
        String name,
        String jobTitle,
        String team,
        String lineManager,
        LocalDate from,
        LocalDate to)
        implements Serializable {

    public PersonState stateOn(LocalDate day) {
        return PersonState.on(day, from, to);
    }
}
