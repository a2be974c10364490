package candour.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who might assess a case: how they stand to it, and how many audits of the round they have already.
 * {@code team} may be null, and so is {@code awayTo} unless they are on leave when the audit is due.
 */
public record AssessorChoice(Long id, String name, String team, Independence stands, long audits, LocalDate awayTo)
        implements Serializable {

    /** Why nobody may assess a case for which these are all there is, as the key of a sentence. */
    public static String whyNobody(List<AssessorChoice> choices) {
        return choices.isEmpty() ? "programme.empty.noAssessors" : "programme.empty.assessors";
    }
}
