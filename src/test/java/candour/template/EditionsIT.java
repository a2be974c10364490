package candour.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class EditionsIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Editions editions;

    @Inject
    private EditionSearch search;

    @Inject
    private EditionRows stored;

    @Inject
    private ShippedFiles shipped;

    @Inject
    private TrailSearch trail;

    @Resource(lookup = "java:jboss/datasources/CandourDS")
    private DataSource database;

    @Test
    void a_council_has_every_shipped_edition_from_its_first_day() {
        var council = councils.council();
        assertThat(acting.as(council.user("LEAD"), search::rows))
                .extracting(EditionRow::sha256)
                .containsExactlyInAnyOrderElementsOf(standards());
        assertThat(acting.as(council.user("LEAD"), () -> search.document(search.forPractice()))
                        .code())
                .isEqualTo("PRACTICE");
        var published = acting.as(council.user("ADMIN"), () -> trail.rows(TrailFilter.ALL, new Page(0, 200))).stream()
                .filter(row -> row.what().equals("template.trail.published"))
                .map(TrailRow::detail)
                .toList();
        assertThat(published).containsExactlyInAnyOrder("CLA\n1", "PRACTICE\n1");
    }

    /** The hashes of the shipped editions that cases are judged by. */
    private List<String> standards() {
        return shipped.editions().stream()
                .filter(edition -> !edition.code().equals("PRACTICE"))
                .map(EditionDocument::sha256)
                .toList();
    }

    @Test
    void publishing_again_adds_nothing_and_leaves_no_line_in_the_trail() {
        var council = councils.council();
        var before = acting.as(council.user("ADMIN"), () -> trail.count(TrailFilter.ALL));
        assertThat(acting.asSystem(council.organisation(), editions::publishShipped))
                .isZero();
        assertThat(acting.as(council.user("LEAD"), search::rows)).hasSameSizeAs(standards());
        assertThat(acting.as(council.user("ADMIN"), () -> trail.count(TrailFilter.ALL)))
                .isEqualTo(before);
    }

    @Test
    void is_nothing_that_a_person_can_ask_for() {
        var council = councils.council();
        for (var person : List.of("LEAD", "DIRECTOR", "ADMIN", "MANAGER1", "TEAM1", "ASSESSOR1")) {
            assertThatThrownBy(() -> acting.as(council.user(person), editions::publishShipped))
                    .as(person)
                    .isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> acting.asNobody(editions::publishShipped)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.asSystem(-5L, editions::publishShipped)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_published_cannot_be_changed_or_deleted_even_by_sql() {
        var id = stored.edition(councils.council().organisation());
        for (var column :
                List.of("document = '{}'", "title = 'Another'", "sha256 = 'f00'", "published_on = current_date")) {
            assertThatThrownBy(() -> sql("update edition set " + column + " where id = " + id))
                    .as(column)
                    .hasStackTraceContaining("A published edition never changes");
        }
        assertThatThrownBy(() -> sql("delete from edition where id = " + id))
                .hasStackTraceContaining("A published edition never changes");
        assertThatThrownBy(() -> sql("truncate table edition")).isInstanceOf(SQLException.class);
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
