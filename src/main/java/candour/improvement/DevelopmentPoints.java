package candour.improvement;

import static candour.access.Permission.REPLY_TO_DRAFT;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.NotFound;
import candour.shared.Quiet;
import candour.shared.StaleVersion;
import candour.shared.UseCases;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** A practitioner's own development points, from findings of drafts that were shared with them. */
@UseCases
@Quiet("A development point is the practitioner’s own; the trail is read by others.")
public class DevelopmentPoints {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReplySearch drafts;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Of a finding there is one. {@code seen} is its version, {@link DevelopmentPoint#ABSENT} where there was none; the
     * same words again change nothing.
     */
    @Requires(REPLY_TO_DRAFT)
    public void make(Long audit, Long finding, int seen, String words) {
        var recipient = drafts.recipient(audit);
        em.refresh(recipient, LockModeType.PESSIMISTIC_WRITE);
        var from = drafts.findingsOf(recipient.getAudit()).stream()
                .filter(each -> each.getId().equals(finding))
                .findFirst()
                .orElseThrow(() -> new NotFound("Finding", finding));
        var known = em
                .createQuery(
                        "select d from DevelopmentPoint d where d.finding = :finding and d.person = :person",
                        DevelopmentPoint.class)
                .setParameter("finding", from)
                .setParameter("person", recipient.getPerson())
                .getResultList()
                .stream()
                .findFirst();
        if (known.isPresent() && known.get().says(words)) {
            return;
        }
        StaleVersion.unlessSame(
                seen,
                known.map(DevelopmentPoint::getVersion).orElse(DevelopmentPoint.ABSENT),
                "DevelopmentPoint",
                finding);
        if (known.isPresent()) {
            known.get().reword(words);
        } else {
            em.persist(new DevelopmentPoint(from, recipient.getPerson(), words, clock.instant()));
        }
    }

    @Requires(REPLY_TO_DRAFT)
    public void reword(Long id, int seen, String words) {
        own(id, seen).reword(words);
    }

    @Requires(REPLY_TO_DRAFT)
    public void share(Long id, int seen) {
        own(id, seen).share(clock.instant());
    }

    @Requires(REPLY_TO_DRAFT)
    public void takeBack(Long id, int seen) {
        own(id, seen).takeBack();
    }

    private DevelopmentPoint own(Long id, int seen) {
        var point = em
                .createQuery(
                        "select d from DevelopmentPoint d where d.id = :id and d.person.id = :me"
                                + " and d.organisation.id = :organisation",
                        DevelopmentPoint.class)
                .setParameter("id", id)
                .setParameter("me", user.person())
                .setParameter("organisation", user.organisation())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("DevelopmentPoint", id));
        StaleVersion.unlessSame(seen, point.getVersion(), "DevelopmentPoint", id);
        return point;
    }
}
