package candour.report;

import static candour.report.FinishedYear.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.Role;
import candour.account.Accounts;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.report.FinishedYear.Year;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.support.Acting;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Reports from the wrong side, and from a part of the council. */
@ArquillianTest
class ReportAccessIT {

    @Inject
    private FinishedYear years;

    @Inject
    private ReportOrders orders;

    @Inject
    private ReportRows rows;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private ReportWork work;

    @Inject
    private ReportSearch search;

    @Test
    void who_may_not_order_reports_is_refused_everything() {
        var year = years.nothing();
        var report = orders.made(year, "DIRECTOR", null);
        for (var person : List.of("ASSESSOR1", "TEAM1", "MANAGER1", "ADMIN", "nobody")) {
            assertRefused(() -> orders.order(year, person, command(), null));
            assertRefused(() -> orders.history(year, person));
            assertRefused(() -> acting.as(year.user(person), () -> search.file(report, ReportFormat.PDF)));
            assertRefused(() -> acting.as(year.user(person), () -> search.services()));
            assertRefused(() -> acting.run(year.user(person), () -> work.make("any", (step, done, total) -> {})));
        }
        assertThat(orders.history(year, "LEAD")).hasSize(1);
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotPermitted.class);
    }

    @Test
    void another_council_sees_nothing_of_it() {
        var year = years.nothing();
        var other = years.nothing();
        var report = orders.made(year, "DIRECTOR", null);
        assertThat(orders.history(other, "DIRECTOR")).isEmpty();
        assertThatThrownBy(() -> acting.as(other.user("DIRECTOR"), () -> search.row(report)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.file(other, report, ReportFormat.XLSX)).isInstanceOf(NotFound.class);
        var service = year.council().services().get("Safeguarding");
        assertThatThrownBy(() -> orders.order(other, "DIRECTOR", command(), service))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_has_one_service_orders_and_sees_reports_about_that_service_only() {
        var year = years.nothing();
        var own = year.council().services().get("Safeguarding");
        var other = year.council().services().get("Looked after");
        grant(year, "WORKER1", own, null);
        orders.made(year, "DIRECTOR", null);
        var aboutOther = orders.made(year, "DIRECTOR", other);
        var aboutOwn = orders.made(year, "DIRECTOR", own);
        assertThat(acting.as(year.user("WORKER1"), () -> search.services()))
                .containsExactly(new UnitChoice(own, "Safeguarding"));
        assertThat(orders.history(year, "WORKER1")).extracting(ReportRow::id).containsExactly(aboutOwn);
        assertThat(acting.<Long>as(year.user("WORKER1"), () -> search.count())).isEqualTo(1);
        assertThatThrownBy(() -> acting.as(year.user("WORKER1"), () -> search.file(aboutOther, ReportFormat.PDF)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> orders.order(year, "WORKER1", command(), other))
                .isInstanceOf(NotFound.class);
        assertRule("report.rule.ownService", () -> orders.order(year, "WORKER1", command(), null));
        assertThat(orders.made(year, "WORKER1", own)).isPositive();
        assertThat(orders.history(year, "DIRECTOR")).hasSize(4);
    }

    @Test
    void who_has_a_team_has_no_whole_service() {
        var year = years.nothing();
        var own = year.council().services().get("Safeguarding");
        grant(year, "WORKER1", null, year.council().team("Elm"));
        orders.made(year, "DIRECTOR", own);
        assertThat(acting.as(year.user("WORKER1"), () -> search.services())).isEmpty();
        assertThat(orders.history(year, "WORKER1")).isEmpty();
        assertThatThrownBy(() -> orders.order(year, "WORKER1", command(), own)).isInstanceOf(NotFound.class);
    }

    private void grant(Year year, String reference, Long service, Long team) {
        acting.asSystem(year.council().organisation(), () -> {
            accounts.open(year.council().person(reference), year.user(reference), "!");
            accounts.grant(year.council().person(reference), Role.DIRECTOR, service, team);
            return null;
        });
    }

    @Test
    void a_report_under_way_is_found_again_by_who_ordered_it_only() {
        var year = years.nothing();
        var report = rows.ordered(year, command());
        assertThat(acting.as(year.user("DIRECTOR"), () -> search.underWay()))
                .map(ReportRow::id)
                .hasValue(report);
        assertThat(acting.as(year.user("LEAD"), () -> search.underWay())).isEmpty();
        assertThatThrownBy(() -> orders.file(year, report, ReportFormat.PDF)).isInstanceOf(NotFound.class);
    }
}
