package candour.notification;

import static candour.access.Permission.MANAGE_ACCOUNTS;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.Page;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which other systems are told what, and what they were told. */
@Reads
public class WebhookSearch {

    private static final String NOTICES = """
            select new candour.notification.NoticeRow(n.id, w.address, n.kind, n.subject, n.happenedAt, n.delivery.tries,
                n.delivery.nextTryAt, n.delivery.deliveredAt, n.delivery.givenUpAt, n.delivery.failure)
            from Notice n join n.webhook w where w.organisation.id = :organisation order by n.id desc""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** The newest first. */
    @Requires(MANAGE_ACCOUNTS)
    public List<WebhookRow> webhooks() {
        return em
                .createQuery(
                        "select distinct w from Webhook w left join fetch w.kinds"
                                + " where w.organisation.id = :organisation order by w.id desc",
                        Webhook.class)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .map(webhook -> new WebhookRow(
                        webhook.getId(),
                        webhook.getAddress(),
                        webhook.getKinds().stream().sorted().toList(),
                        webhook.getMadeAt(),
                        webhook.isInUse()))
                .toList();
    }

    /** The newest first. */
    @Requires(MANAGE_ACCOUNTS)
    public List<NoticeRow> notices(Page page) {
        return page.of(em.createQuery(NOTICES, NoticeRow.class).setParameter("organisation", user.organisation()))
                .getResultList();
    }

    @Requires(MANAGE_ACCOUNTS)
    public long count() {
        return em.createQuery(
                        "select count(n) from Notice n where n.webhook.organisation.id = :organisation", Long.class)
                .setParameter("organisation", user.organisation())
                .getSingleResult();
    }
}
