package candour.report;

import candour.improvement.CorrectiveActions;
import candour.improvement.CorrectiveActions.Intent;
import candour.improvement.RootCause;
import candour.report.FinishedYear.Year;
import candour.shared.Clocks;
import candour.support.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Corrective actions in every state: raised, planned, overdue, completed, verified, raised again, raised again and verified. */
@ApplicationScoped
class FinishedActions {

    private static final int DAYS_AGO = 20;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private Acting acting;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    private record Actionable(Long finding, Long service) {}

    void of(Year year) {
        var within = actionable(year, true);
        raised(year, within.get(0), 0);
        planned(year, within.get(1), 1, DAYS_AGO + 30);
        planned(year, within.get(2), 2, 5);
        planned(year, within.get(3), 3, 9);
        completed(year, within.get(4), 4);
        verified(year, completed(year, within.get(5), 5), within.get(5), true);
        var failed = completed(year, within.get(6), 6);
        verified(year, failed, within.get(6), false);
        var second = completed(year, within.get(7), 7);
        verified(year, second, within.get(7), false);
        plan(year, second, DAYS_AGO + 3);
        complete(year, second);
        verified(year, second, within.get(7), true);
        planned(year, actionable(year, false).get(0), 8, 2);
    }

    /** Findings that an action may be raised from, of teams; submitted in the period or not. */
    @Transactional
    List<Actionable> actionable(Year year, boolean within) {
        var which = (within ? "" : "not ") + "(a.submittedAt >= :from and a.submittedAt < :until) order by f.id";
        return em
                .createQuery("""
                        select f.id, t.service.id from Finding f join f.team t join f.audit a
                        where f.organisation.id = :organisation and f.status = candour.improvement.FindingStatus.CONFIRMED
                            and f.kind <> candour.template.FindingKind.GOOD_PRACTICE and\s""" + which, Object[].class)
                .setParameter("organisation", year.council().organisation())
                .setParameter("from", year.from().atStartOfDay(Clocks.LONDON).toInstant())
                .setParameter(
                        "until",
                        year.to().plusDays(1).atStartOfDay(Clocks.LONDON).toInstant())
                .getResultList()
                .stream()
                .map(row -> new Actionable((Long) row[0], (Long) row[1]))
                .toList();
    }

    private Long raised(Year year, Actionable finding, int number) {
        return then(year, "LEAD", () -> actions.raise(FinishedYear.command(), finding.finding(), "=Action " + number));
    }

    private Long planned(Year year, Actionable finding, int number, int days) {
        var action = raised(year, finding, number);
        plan(year, action, days);
        return action;
    }

    private void plan(Year year, Long action, int days) {
        then(year, "LEAD", () -> {
            var intent = new Intent(
                    RootCause.PROCESS,
                    "Nobody plans it.",
                    "A line in each plan.",
                    "9 of 10 files.",
                    year.council().person("TEAM1"),
                    LocalDate.now(clock).plusDays(days));
            actions.plan(FinishedYear.command(), action, version(action), intent);
            return action;
        });
    }

    private Long completed(Year year, Actionable finding, int number) {
        var action = planned(year, finding, number, 7);
        complete(year, action);
        return action;
    }

    private void complete(Year year, Long action) {
        then(year, "TEAM1", () -> {
            actions.complete(FinishedYear.command(), action, version(action), "It is in the form.");
            return action;
        });
    }

    private void verified(Year year, Long action, Actionable finding, boolean effective) {
        var safeguarding = finding.service().equals(year.council().services().get("Safeguarding"));
        then(year, safeguarding ? "MANAGER1" : "MANAGER2", () -> {
            actions.verify(FinishedYear.command(), action, version(action), effective, "Ten files.");
            return action;
        });
    }

    private Long then(Year year, String who, Supplier<Long> deed) {
        var then = clock.instant().minus(Duration.ofDays(DAYS_AGO));
        return clocks.at(then, () -> acting.as(year.user(who), deed));
    }

    private int version(Long action) {
        return em.createQuery("select a.version from CorrectiveAction a where a.id = :id", Integer.class)
                .setParameter("id", action)
                .getSingleResult();
    }
}
