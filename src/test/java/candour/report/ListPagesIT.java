package candour.report;

import static org.assertj.core.api.Assertions.assertThat;

import candour.audit.AuditFinal;
import candour.notification.NoticeKind;
import candour.notification.WebhookSearch;
import candour.notification.Webhooks;
import candour.report.FinishedYear.Year;
import candour.support.Acting;
import candour.support.ApiAccess;
import candour.support.PageStatements;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The first page of any list takes at most four statements, however many rows it has, besides those that say who asks
 * and what the trail keeps.
 */
@ArquillianTest
class ListPagesIT {

    private static final int AT_MOST = 4;

    /** My work is six lists and the working days that are left: one statement each, however many rows they have. */
    private static final int MY_WORK = 7;

    private static final int TOKENS = 8;

    private static final Map<String, String> LISTS_BY_ROLE = Map.ofEntries(
            Map.entry("/casefile/cases.xhtml", "LEAD"),
            Map.entry("/programme/rounds.xhtml", "LEAD"),
            Map.entry("/template/editions.xhtml", "LEAD"),
            Map.entry("/improvement/findings.xhtml", "LEAD"),
            Map.entry("/improvement/actions.xhtml", "LEAD"),
            Map.entry("/report/reports.xhtml", "DIRECTOR"),
            Map.entry("/trail/trail.xhtml", "ADMIN"),
            Map.entry("/account/accounts.xhtml", "ADMIN"),
            Map.entry("/notification/webhooks.xhtml", "ADMIN"),
            Map.entry("/organisation/people.xhtml", "ADMIN"));

    @Inject
    private FinishedYear years;

    @Inject
    private ReportOrders orders;

    @Inject
    private PageStatements pages;

    @Inject
    private ApiAccess api;

    @Inject
    private Acting acting;

    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookSearch search;

    @Inject
    private Event<AuditFinal> made;

    @Inject
    private UserTransaction transaction;

    @Test
    void take_at_most_four_statements_however_many_rows_they_have() throws Exception {
        var few = years.nothing();
        var many = years.year();
        orders.made(many, "DIRECTOR", null);
        orders.made(many, "DIRECTOR", null);
        otherSystems(many);
        LISTS_BY_ROLE.forEach((page, role) -> {
            assertThat(pages.of(few.user(role), page, 0))
                    .as("%s with nothing", page)
                    .hasSizeLessThanOrEqualTo(AT_MOST);
            assertThat(pages.of(many.user(role), page, 2))
                    .as("%s with rows", page)
                    .hasSizeLessThanOrEqualTo(AT_MOST);
        });
    }

    /** Two notices on their way to an address that is withdrawn at once. */
    private void otherSystems(Year year) throws Exception {
        var admin = year.user("ADMIN");
        acting.as(
                admin,
                () -> webhooks.register(
                        ApiAccess.command(), "http://127.0.0.1:9/notices", EnumSet.allOf(NoticeKind.class)));
        var audits = years.ids(
                "select a.id from Audit a where a.organisation.id = ?1 order by a.id",
                year.council().organisation());
        transaction.begin();
        audits.subList(0, 2).forEach(audit -> made.fire(new AuditFinal(audit)));
        transaction.commit();
        acting.as(admin, search::webhooks).forEach(each -> acting.run(admin, () -> webhooks.withdraw(each.id())));
    }

    /** Two lists, each counted, found and read with what its tokens may do, and the units that a new one may be for. */
    @Test
    void tokens_take_three_for_each_of_two_lists_and_two_for_the_form() {
        var few = years.nothing();
        var many = years.nothing();
        for (var i = 0; i < 3; i++) {
            api.of(few.user("ADMIN"));
            api.of(many.user("ADMIN"));
            api.of(many.user("LEAD"));
            api.of(many.user("DIRECTOR"));
        }
        assertThat(pages.of(few.user("ADMIN"), "/account/tokens.xhtml", 6)).hasSize(TOKENS);
        assertThat(pages.of(many.user("ADMIN"), "/account/tokens.xhtml", 12)).hasSize(TOKENS);
        assertThat(pages.of(many.user("LEAD"), "/account/tokens.xhtml", 3)).hasSize(TOKENS - 3);
    }

    @Test
    void so_do_the_cases_of_a_draw_and_my_work_takes_one_for_each_of_its_lists() {
        var year = years.year();
        var nothing = years.nothing();
        for (var person : List.of("ASSESSOR1", "LEAD", "HOLDER1")) {
            assertThat(pages.of(nothing.user(person), "/index.xhtml", -1))
                    .as(person)
                    .hasSizeLessThanOrEqualTo(MY_WORK);
            assertThat(pages.of(year.user(person), "/index.xhtml", 0))
                    .as(person)
                    .hasSizeLessThanOrEqualTo(MY_WORK);
        }
        var draw = years.ids(
                        "select max(d.id) from Draw d where d.organisation.id = ?1",
                        year.council().organisation())
                .get(0);
        assertThat(pages.of(year.user("LEAD"), "/programme/draw.xhtml?id=" + draw, 2))
                .hasSizeLessThanOrEqualTo(AT_MOST);
    }
}
