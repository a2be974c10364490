package candour.report.figures;

import static candour.access.Permission.ORDER_REPORT;

import candour.access.Requires;
import candour.report.ImprovementCounts.ReplyCounts;
import candour.shared.Reads;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Counts what practitioners replied to the audits of a report, and what stayed open. */
@Reads
public class ReplyFigures {

    private static final String OF_PERIOD = """
            left join a.team t left join t.service v
            where a.organisation.id = :organisation and (:everything = true or t.id in :teams)
                and a.finalAt >= :from and a.finalAt < :until
                and a.status in (candour.audit.AuditStatus.FINAL, candour.audit.AuditStatus.CLOSED)\s""";

    private static final String ASKED = "select count(r) from Recipient r join r.audit a " + OF_PERIOD
            + "and r.part = candour.audit.Part.PRACTITIONER and r.leftOut is null ";

    private static final String SAID = "select count(x) from FindingReply x join x.reply p join p.audit a " + OF_PERIOD
            + "and p.sentAt is not null and x.stance = candour.improvement.Stance.";

    private static final String DISPUTED =
            "select count(f) from Finding f join f.audit a " + OF_PERIOD + "and f.outcome.kind is not null ";

    private static final String FACTS =
            "select count(p) from Reply p join p.audit a " + OF_PERIOD + "and p.factOutcome is not null ";

    @PersistenceContext
    private EntityManager em;

    @Requires(ORDER_REPORT)
    public ReplyCounts of(ReportSubject subject) {
        return new ReplyCounts(
                count(ASKED, subject),
                count(ASKED + "and r.repliedAt is not null", subject),
                count(SAID + "AGREE", subject),
                count(SAID + "PARTLY", subject),
                count(SAID + "DISAGREE", subject),
                count(DISPUTED, subject) + count(FACTS, subject),
                count(DISPUTED + "and f.outcome.kind = candour.improvement.Settlement.STAYS_OPEN", subject)
                        + count(FACTS + "and p.factOutcome = candour.improvement.FactSettlement.STAYS_OPEN", subject));
    }

    private int count(String query, ReportSubject subject) {
        return Math.toIntExact(subject.bindTo(em.createQuery(query, Long.class)).getSingleResult());
    }
}
