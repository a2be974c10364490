package candour.report;

import static org.assertj.core.api.Assertions.assertThat;

import candour.report.FinishedYear.Year;
import candour.support.Statements;
import candour.support.Visitor;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * The first page of any list takes at most four statements, however many rows it has, besides those that say who asks
 * and what the trail keeps.
 */
@ArquillianTest
class ListPagesIT {

    private static final int AT_MOST = 4;
    private static final Pattern IDENTITY_OR_TRAIL =
            Pattern.compile("(?s).* from (account|role_grant) .*|insert into trail_entry .*");
    private static final Map<String, String> LISTS_BY_ROLE = Map.of(
            "/index.xhtml", "LEAD",
            "/casefile/cases.xhtml", "LEAD",
            "/programme/rounds.xhtml", "LEAD",
            "/template/editions.xhtml", "LEAD",
            "/improvement/findings.xhtml", "LEAD",
            "/improvement/actions.xhtml", "LEAD",
            "/report/reports.xhtml", "DIRECTOR",
            "/trail/trail.xhtml", "ADMIN");

    @Inject
    private FinishedYear years;

    @Inject
    private ReportOrders orders;

    @Inject
    private Visitor visitor;

    @Test
    void take_at_most_four_statements_however_many_rows_they_have() {
        var few = years.nothing();
        var many = years.year();
        orders.made(many, "DIRECTOR", null);
        orders.made(many, "DIRECTOR", null);
        LISTS_BY_ROLE.forEach((page, role) -> {
            assertThat(statements(few, role, page, 0))
                    .as("%s with nothing", page)
                    .hasSizeLessThanOrEqualTo(AT_MOST);
            assertThat(statements(many, role, page, 2)).as("%s with rows", page).hasSizeLessThanOrEqualTo(AT_MOST);
        });
    }

    private List<String> statements(Year year, String role, String page, int rows) {
        visitor.givePassword(year.user(role));
        var session = visitor.signIn(year.user(role));
        visitor.get(page, session);
        Statements.heard();
        var answer = visitor.get(page, session);
        var heard = Statements.heard();
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        assertThat(answer.body().split("<tr").length - 2).as("rows of %s", page).isGreaterThanOrEqualTo(rows);
        return heard.stream()
                .filter(sql -> !IDENTITY_OR_TRAIL.matcher(sql).matches())
                .toList();
    }
}
