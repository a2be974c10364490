package candour.notification;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** An address that is told things, never with its secret. */
public record WebhookRow(Long id, String address, List<NoticeKind> kinds, Instant madeAt, boolean inUse)
        implements Serializable {}
