package candour.audit;

import java.time.LocalDate;

/** Practitioners have longer to reply, in this transaction. */
public record ReplyTimeExtended(Long audit, LocalDate until) {}
