package candour.notification;

import static candour.access.Permission.MANAGE_SETTINGS;

import candour.access.Requires;
import candour.shared.Page;
import candour.shared.Reads;
import candour.shared.mail.Post;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How the letters of this installation fare (D9): which do not arrive, for whom, and why; never what somebody was written
 * to about, which no letter says either.
 */
@Reads
public class LetterSearch {

    private static final String LATE = " from Letter l where l.delivery.deliveredAt is null and l.delivery.tries > 0";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Post post;

    /** Whether a mail server is named; without one nobody is written to. */
    @Requires(MANAGE_SETTINGS)
    public boolean isMailSetUp() {
        return post.isSetUp();
    }

    /** How many have not arrived, since when the oldest of them waits, and how many were given up. */
    public record Standing(long waiting, Instant since, long givenUp) implements Serializable {}

    @Requires(MANAGE_SETTINGS)
    public Standing standing() {
        return em.createQuery("""
                        select new candour.notification.LetterSearch$Standing(
                            count(l.delivery.nextTryAt), min(l.writtenAt), count(l.delivery.givenUpAt))
                        from Letter l where l.delivery.deliveredAt is null""", Standing.class).getSingleResult();
    }

    /** Those that did not arrive when they were tried, the newest first. */
    @Requires(MANAGE_SETTINGS)
    public List<LetterRow> rows(Page page) {
        return page.of(em.createQuery(
                        "select new candour.notification.LetterRow(l.id, l.address, l.writtenAt, l.delivery.tries,"
                                + " l.delivery.nextTryAt, l.delivery.givenUpAt, l.delivery.failure)" + LATE
                                + " order by l.id desc",
                        LetterRow.class))
                .getResultList();
    }

    @Requires(MANAGE_SETTINGS)
    public long count() {
        return em.createQuery("select count(l)" + LATE, Long.class).getSingleResult();
    }
}
