package candour.report.figures;

import static candour.access.Permission.ORDER_REPORT;

import candour.access.Requires;
import candour.report.ImprovementCounts.FindingCount;
import candour.shared.Reads;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What the audits found that were finished in the period. */
@Reads
class FindingFigures {

    private static final String OF_PERIOD = """
            from Finding f join f.audit a left join a.team t left join t.service v
            where a.organisation.id = :organisation and (:everything = true or t.id in :teams)
                and a.finalAt >= :from and a.finalAt < :until
                and a.status in (candour.audit.AuditStatus.FINAL, candour.audit.AuditStatus.CLOSED)\s""";

    private static final String BY_TEAM =
            "select new candour.report.figures.FindingLine(f.kind, v.name, t.name, count(f)) " + OF_PERIOD
                    + "and f.status = candour.improvement.FindingStatus.CONFIRMED group by f.kind, v.name, t.name";

    private static final String PRAISE =
            "select new candour.report.figures.PraiseLine(coalesce(f.mergedInto.id, f.id), a.id, f.origin.question) "
                    + OF_PERIOD
                    + """
                    and a.edition.id = :edition and f.kind = candour.template.FindingKind.GOOD_PRACTICE
                        and f.status in (candour.improvement.FindingStatus.CONFIRMED, candour.improvement.FindingStatus.MERGED)""";

    @PersistenceContext
    private EntityManager em;

    @Requires(ORDER_REPORT)
    public List<FindingCount> byTeam(ReportSubject subject) {
        return subject.bindTo(em.createQuery(BY_TEAM, FindingLine.class)).getResultList().stream()
                .map(line -> new FindingCount(line.kind(), line.service(), line.team(), Math.toIntExact(line.n())))
                .toList();
    }

    /** Good practice found in audits by that edition, with every question it stands for. */
    @Requires(ORDER_REPORT)
    public List<PraiseLine> praise(ReportSubject subject, long edition) {
        return subject.bindTo(em.createQuery(PRAISE, PraiseLine.class))
                .setParameter("edition", edition)
                .getResultList();
    }
}
