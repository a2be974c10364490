package candour.notification;

import candour.audit.AuditFinal;
import candour.shared.Clocks;
import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Keeps notices until the other system has taken them. */
@UseCases
@Quiet("A notice says that something happened, which is in the trail by itself.")
class Notices {

    private static final int AT_A_TIME = 50;

    /** Only what becomes overdue from the day on that the address was registered. */
    private static final String NEWLY_OVERDUE = """
            select w, a.id, a.plan.dueOn from CorrectiveAction a, Webhook w
            where w.organisation = a.organisation and w.withdrawnAt is null
                and candour.notification.NoticeKind.ACTION_OVERDUE member of w.kinds
                and a.status = candour.improvement.ActionStatus.PLANNED and a.plan.dueOn < :today
                and a.plan.dueOn >= w.duesFrom
                and not exists (select n.id from Notice n where n.webhook = w and n.subject = a.id
                    and n.kind = candour.notification.NoticeKind.ACTION_OVERDUE
                    and n.dueOn = a.plan.dueOn)""";

    private static final String TOLD_OF_RESULTS = """
            select w from Webhook w, Audit a
            where a.id = :audit and w.organisation = a.organisation and w.withdrawnAt is null
                and candour.notification.NoticeKind.AUDIT_FINAL member of w.kinds""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Courier courier;

    @Inject
    private Clock clock;

    /** In the transaction that made it final: the notice is kept with it or not at all. */
    void noteFinal(@Observes AuditFinal made) {
        var now = clock.instant();
        em.createQuery(TOLD_OF_RESULTS, Webhook.class)
                .setParameter("audit", made.audit())
                .getResultList()
                .forEach(webhook -> em.persist(new Notice(webhook, made.audit(), now)));
    }

    void noteOverdue(Instant now) {
        var today = LocalDate.ofInstant(now, Clocks.LONDON);
        em.createQuery(NEWLY_OVERDUE, Object[].class)
                .setParameter("today", today)
                .getResultList()
                .forEach(row -> {
                    var dueOn = (LocalDate) row[2];
                    var since = dueOn.plusDays(1).atStartOfDay(Clocks.LONDON).toInstant();
                    em.persist(new Notice((Webhook) row[0], (Long) row[1], dueOn, since, now));
                });
    }

    /** To be tried now, the oldest first. */
    List<Long> due(Instant now) {
        return em.createQuery(
                        "select n.id from Notice n where n.delivery.nextTryAt <= :now"
                                + " and n.webhook.withdrawnAt is null order by n.id",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }

    /** Tries one; of two nodes that do so at once, the second finds it sent. */
    void send(Long id, Instant now) {
        var notice = em.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (notice != null && notice.isDueAt(now)) {
            courier.bring(notice, now).ifPresentOrElse(why -> notice.failed(now, why), () -> notice.arrived(now));
        }
    }
}
