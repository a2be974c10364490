package candour.casefile.intake;

import candour.shared.FieldChange;
import java.io.Serializable;

/**
 * One thing an import would change, as the list shows it. {@code caseFile} is null for people; {@code field} and what
 * follows are null for a case or a person that is missing.
 */
public record ChangeRow(
        Long id,
        ImportOutcome outcome,
        Long caseFile,
        String subject,
        String field,
        FieldChange.Form form,
        String before,
        String after)
        implements Serializable {}
