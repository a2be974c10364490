package candour.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.organisation.Staff;
import candour.organisation.StaffRow;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.support.Visitor;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TrailIT {

    private static final LocalDate LONG_AGO = LocalDate.of(2016, 12, 31);

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Staff staff;

    @Inject
    private TrailSearch search;

    @Inject
    private Visitor visitor;

    @Resource(lookup = "java:jboss/datasources/CandourDS")
    private DataSource database;

    @Test
    void a_deed_is_written_down_with_who_did_it() {
        var council = councils.council();
        acting.as(council.user("LEAD"), () -> staff.bring(List.of()));
        var newest = rows(council).get(0);
        assertThat(newest.what()).isEqualTo("organisation.trail.staffBrought");
        assertThat(newest.personName()).isEqualTo("LEAD");
        assertThat(newest.kind()).isEqualTo(TrailEvent.Kind.DID);
    }

    @Test
    void a_refusal_is_written_down_though_nothing_else_is() {
        var council = councils.council();
        assertThatThrownBy(() -> acting.as(council.user("ASSESSOR1"), () -> staff.bring(List.of())))
                .isInstanceOf(NotPermitted.class);
        var newest = rows(council).get(0);
        assertThat(newest.kind()).isEqualTo(TrailEvent.Kind.REFUSED);
        assertThat(newest.what()).isEqualTo("Staff.bring");
        assertThat(newest.detail()).isEqualTo("IMPORT_CASES");
    }

    @Test
    void is_read_by_administrators_only() {
        var council = councils.council();
        for (var reader : List.of("LEAD", "DIRECTOR", "MANAGER1", "ASSESSOR1", "TEAM1")) {
            assertThatThrownBy(() ->
                            acting.as(council.user(reader), () -> search.rows(TrailFilter.ALL, new Page(0, 10))))
                    .as(reader)
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> acting.asNobody(() -> search.count(TrailFilter.ALL)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void its_page_offers_also_those_who_have_left_and_shows_what_its_address_says() {
        var council = councils.council();
        var admin = council.user("ADMIN");
        acting.as(
                council.user("LEAD"),
                () -> staff.bring(List.of(new StaffRow(
                        "LEFT1", "Lena Left", "social worker", null, null, null, LocalDate.of(2015, 1, 5), LONG_AGO))));
        visitor.givePassword(admin);
        var page = visitor.get(
                "/trail/trail.xhtml?kind=DID&from=2015-01-01&person=" + council.person("LEAD"), visitor.signIn(admin));
        assertThat(page.body()).contains(">Lena Left</option>", "value=\"2015\"");
        assertThat(page.body().split("<tbody", 2)[1])
                .contains("Staff list brought up to date", "people: 1")
                .doesNotContain("ADMIN");
    }

    @Test
    void shows_nothing_of_another_organisation() {
        var ours = councils.council();
        var theirs = councils.council();
        acting.as(theirs.user("LEAD"), () -> staff.bring(List.of()));
        assertThat(rows(ours))
                .noneMatch(
                        row -> "organisation.trail.staffBrought".equals(row.what()) && "LEAD".equals(row.personName()));
    }

    @Test
    void nothing_in_it_can_be_changed_or_deleted_even_by_sql() throws SQLException {
        councils.council();
        assertThatThrownBy(() -> sql("update trail_entry set person_name = 'somebody else'"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> sql("delete from trail_entry")).hasStackTraceContaining("append-only");
        if (isPostgresql()) { // H2 has no trigger for it, and is for demo and trial only
            assertThatThrownBy(() -> sql("truncate table trail_entry")).hasStackTraceContaining("append-only");
        }
    }

    private boolean isPostgresql() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    private List<TrailRow> rows(Council council) {
        return acting.as(council.user("ADMIN"), () -> search.rows(TrailFilter.ALL, new Page(0, 200)));
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
