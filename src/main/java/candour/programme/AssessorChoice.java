package candour.programme;

import java.io.Serializable;

/**
 * Somebody who might assess a case: how they stand to it, and how many audits of the round they have already.
 * {@code team} may be null.
 */
public record AssessorChoice(Long id, String name, String team, Independence stands, long audits)
        implements Serializable {}
