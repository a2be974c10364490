package candour.audit;

import static candour.shared.RuleViolation.unless;

import candour.shared.Typed;
import java.time.LocalDate;

/**
 * What a note says, as far as it is written.
 *
 * @param notedOn  the day the record is of
 * @param record   which record, so that another person finds it
 * @param source   from whom
 * @param standing what it is worth
 * @param addedLater whether the assessor says that it came to the record after the case was selected
 */
public record NoteContent(
        LocalDate notedOn, String record, String text, NoteSource source, NoteStanding standing, boolean addedLater) {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2199;

    public NoteContent {
        unless(notedOn == null || notedOn.getYear() >= EARLIEST && notedOn.getYear() <= LATEST, "audit.rule.day");
        record = Typed.line(record, Note.RECORD_LENGTH);
        text = Typed.optional(text, Note.TEXT_LENGTH);
    }
}
