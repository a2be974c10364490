package candour.audit;

import java.io.Serializable;
import java.util.List;

/** A submitted audit and with whom its draft should be shared. */
public record DraftToShare(AuditHead head, List<Proposed> proposed) implements Serializable {}
