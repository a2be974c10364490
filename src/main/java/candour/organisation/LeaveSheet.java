package candour.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * When somebody is away and who stands in for them. {@code standingDeputy} is null where there is none.
 *
 * @param now    the days they are away from today on, and those to come
 * @param mayAll whether the asker looks after them, so that their page can lead back
 */
public record LeaveSheet(
        Long person, String name, Long standingDeputy, String standingDeputyName, List<Days> now, boolean mayAll)
        implements Serializable {

    public LeaveSheet {
        now = List.copyOf(now);
    }

    /** {@code deputy} may be null. */
    public record Days(Long id, LocalDate from, LocalDate to, String deputy) implements Serializable {}

    /** One of those whom the asker manages; {@code awayTo} is null for who is there. */
    public record Managed(Long person, String name, LocalDate awayTo) implements Serializable {}
}
