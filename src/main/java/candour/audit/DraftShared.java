package candour.audit;

import java.time.LocalDate;
import java.util.List;

/** The draft of an audit was shared with these people, in this transaction; replies are asked for until that day. */
public record DraftShared(Long audit, List<Long> people, LocalDate until) {}
