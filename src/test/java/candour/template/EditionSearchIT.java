package candour.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.support.Acting;
import candour.support.CouncilFixture;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class EditionSearchIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private EditionSearch search;

    @Inject
    private EditionRows stored;

    @Resource(lookup = "java:jboss/datasources/CandourDS")
    private DataSource database;

    @Test
    void lists_what_the_council_has_and_says_what_each_edition_asks() {
        var council = councils.council();
        var row = acting.as(council.user("ASSESSOR1"), search::rows).get(0);
        assertThat(row.code()).isEqualTo("CLA");
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.title()).isEqualTo("Child looked after and permanence");
        assertThat(row.questions()).isEqualTo(21);
        assertThat(row.publishedOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(row.sha256()).hasSize(64).startsWith(row.shortHash());
        assertThat(acting.as(council.user("ASSESSOR1"), () -> search.row(row.id())))
                .isEqualTo(row);
        var document = acting.as(council.user("ASSESSOR1"), () -> search.document(row.id()));
        assertThat(document.sha256()).isEqualTo(row.sha256());
        assertThat(document.question("F1").title()).isEqualTo("Visits in time");
    }

    @Test
    void is_read_by_everybody_who_works_with_standards_and_by_nobody_else() {
        var council = councils.council();
        var id = stored.edition(council.organisation());
        for (var reader : List.of("LEAD", "DIRECTOR", "MANAGER1", "TEAM1", "ASSESSOR1")) {
            assertThat(acting.as(council.user(reader), search::rows)).as(reader).hasSize(1);
        }
        assertThatThrownBy(() -> acting.as(council.user("ADMIN"), search::rows)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(council.user("ADMIN"), () -> search.row(id)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.as(council.user("ADMIN"), () -> search.document(id)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.asNobody(() -> search.document(id))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void knows_nothing_of_another_council() {
        var ours = councils.council();
        var foreign = stored.edition(councils.council().organisation());
        assertThat(acting.as(ours.user("LEAD"), search::rows))
                .extracting(EditionRow::id)
                .doesNotContain(foreign);
        assertThatThrownBy(() -> acting.as(ours.user("LEAD"), () -> search.document(foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(ours.user("LEAD"), () -> search.row(foreign)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(ours.user("LEAD"), () -> search.document(-1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refuses_an_edition_that_is_not_what_its_hash_says() throws SQLException {
        var council = councils.council();
        sql(
                "insert into edition (organisation_id, code, number, title, question_count, document, sha256, published_on) values ("
                        + council.organisation() + ", 'FORGED', 1, 'Forged', 0, '{}', '"
                        + council.mark().repeat(8) + "', date '2026-04-01')");
        var forged = acting.as(council.user("LEAD"), search::rows).stream()
                .filter(row -> row.code().equals("FORGED"))
                .findFirst();
        assertThatThrownBy(() -> acting.as(
                        council.user("LEAD"),
                        () -> search.document(forged.orElseThrow().id())))
                .hasStackTraceContaining("was changed in the database");
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.createStatement()) {
            update.executeUpdate(statement);
        }
    }
}
