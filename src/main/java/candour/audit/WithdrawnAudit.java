package candour.audit;

import java.io.Serializable;
import java.time.Instant;

/** An audit that was withdrawn, of a case that stays in its draw. */
public record WithdrawnAudit(Long audit, String pseudonym, Instant at, String reason) implements Serializable {}
