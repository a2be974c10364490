package candour.organisation;

import java.time.LocalDate;

/**
 * One person as a staff list gives them. {@code team}, {@code service}, {@code lineManager} (a staff reference),
 * {@code name} and the dates may be null.
 */
public record StaffRow(
        String reference,
        String name,
        String jobTitle,
        String team,
        String service,
        String lineManager,
        LocalDate from,
        LocalDate to) {}
