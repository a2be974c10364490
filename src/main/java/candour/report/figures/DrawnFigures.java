package candour.report.figures;

import static candour.access.Permission.ORDER_REPORT;

import candour.access.Requires;
import candour.report.ImprovementCounts.RoundCount;
import candour.shared.Reads;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The rounds that audits of the period come from: their frames and draws. A case counts for the team that its audit
 * names and, while it has none, for the team that holds it.
 */
@Reads
class DrawnFigures {

    /** {@code b} is the audit of the case, {@code ct} the team that holds it. */
    private static final String IN_SCOPE =
            "(:everything = true or b.id is not null and bt.id in :teams or b.id is null and ct.id in :teams)";

    private static final String WITH_AUDIT = """
            join x.caseFile c left join c.team ct
                left join Audit b on b.allocation.drawnCase.entry = x
                    and b.status <> candour.audit.AuditStatus.REOPENED left join b.team bt\s""";

    private static final String USED = """
            f.organisation.id = :organisation and f.id in (select ad.frame.id
                from Audit a join a.allocation.drawnCase.draw ad left join a.team at
                where a.organisation.id = :organisation and (:everything = true or at.id in :teams)
                    and a.finalAt >= :from and a.finalAt < :until
                    and a.status in (candour.audit.AuditStatus.FINAL, candour.audit.AuditStatus.CLOSED))""";

    private static final String FRAMES = """
            select new candour.report.figures.FrameLine(
                f.id, r.name, e.code, e.number, f.frozenAt, f.size, f.sha256, count(x))
            from FrameEntry x join x.frame f join f.round r join r.edition e\s"""
            + WITH_AUDIT + "where " + USED + " and " + IN_SCOPE
            + " group by f.id, r.name, e.code, e.number, f.frozenAt, f.size, f.sha256 order by f.frozenAt, f.id";

    private static final String DRAWN = """
            select new candour.report.figures.DrawnLine(
                f.id, d.number, d.reason, x.id, case when b.allocation.drawnCase.id = y.id
                    and b.status in (candour.audit.AuditStatus.FINAL, candour.audit.AuditStatus.CLOSED) then b.finalAt end)
            from DrawnCase y join y.entry x join y.draw d join d.frame f\s"""
            + WITH_AUDIT + "where " + USED + " and d.drawnAt < :until and " + IN_SCOPE
            + " order by f.id, d.number, y.drawOrder";

    @PersistenceContext
    private EntityManager em;

    /** In the order in which the frames were frozen, then by draw. */
    @Requires(ORDER_REPORT)
    public List<RoundCount> rounds(ReportSubject subject) {
        var frames = subject.bindTo(em.createQuery(FRAMES, FrameLine.class)).getResultList();
        var drawn = subject.bindTo(em.createQuery(DRAWN, DrawnLine.class)).getResultList();
        return RoundTally.of(frames, drawn, subject);
    }
}
