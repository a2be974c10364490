package candour.report.figures;

import static candour.access.Permission.ORDER_REPORT;

import candour.access.Requires;
import candour.improvement.ActionStatus;
import candour.report.ImprovementCounts.ActionCounts;
import candour.report.ImprovementCounts.OpenAction;
import candour.report.ImprovementCounts.StatusCount;
import candour.shared.Reads;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** What became of the corrective actions that the findings of the period led to. */
@Reads
class ActionFigures {

    private static final String WITHIN = """
            join c.finding f join f.audit a left join a.team t left join t.service v
            where a.organisation.id = :organisation and (:everything = true or t.id in :teams) and\s""";

    private static final String OF_PERIOD = "a.finalAt >= :from and a.finalAt < :until"
            + " and a.status in (candour.audit.AuditStatus.FINAL, candour.audit.AuditStatus.CLOSED) ";

    private static final String LINES =
            "select new candour.report.figures.ActionLine(c.title, v.name, t.name, c.status, c.plan.dueOn) from CorrectiveAction c "
                    + WITHIN;

    private static final String OTHERS =
            "(a.finalAt is null or not (" + OF_PERIOD + ")) and c.status <> candour.improvement.ActionStatus.VERIFIED ";

    private static final String CHECKS =
            "select count(k) from ActionStep k join k.action c " + WITHIN + OF_PERIOD + "and k.kind in ";

    private static final String WORKED = "(candour.improvement.StepKind.VERIFIED)";
    private static final String ANY_VERDICT =
            "(candour.improvement.StepKind.VERIFIED, candour.improvement.StepKind.REOPENED)";

    @PersistenceContext
    private EntityManager em;

    @Requires(ORDER_REPORT)
    public ActionCounts of(ReportSubject subject) {
        var today = subject.today();
        var actions = subject.bindTo(
                        em.createQuery(LINES + OF_PERIOD + "order by c.plan.dueOn nulls last, c.id", ActionLine.class))
                .getResultList();
        var others =
                subject.bindTo(em.createQuery(LINES + OTHERS, ActionLine.class)).getResultList();
        return new ActionCounts(
                Arrays.stream(ActionStatus.values())
                        .map(status -> count(status, actions, today))
                        .toList(),
                counted(WORKED, subject),
                counted(ANY_VERDICT, subject),
                actions.stream()
                        .filter(line -> line.status().isOpen())
                        .map(line -> open(line, today))
                        .toList(),
                others.size(),
                overdue(others, today));
    }

    private int counted(String verdicts, ReportSubject subject) {
        TypedQuery<Long> query = em.createQuery(CHECKS + verdicts, Long.class);
        return Math.toIntExact(subject.bindTo(query).getSingleResult());
    }

    private static StatusCount count(ActionStatus status, List<ActionLine> actions, LocalDate today) {
        var such = actions.stream().filter(line -> line.status() == status).toList();
        return new StatusCount(status, such.size(), overdue(such, today));
    }

    private static int overdue(List<ActionLine> actions, LocalDate today) {
        return (int) actions.stream().filter(line -> line.isOverdueOn(today)).count();
    }

    private static OpenAction open(ActionLine line, LocalDate today) {
        var late = line.isOverdueOn(today) ? Math.toIntExact(ChronoUnit.DAYS.between(line.dueOn(), today)) : 0;
        return new OpenAction(line.title(), line.service(), line.team(), line.status(), line.dueOn(), late);
    }
}
