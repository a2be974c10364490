package candour.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Acting;
import candour.support.CouncilFixture;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** 100,000 rows in a server with the heap that Candour promises to run with (512 MB, see the build). */
@ArquillianTest
class LargeImportIT {

    private static final int ROWS = 100_000;

    @Inject
    private CouncilFixture councils;

    @Inject
    private Importing importing;

    @Inject
    private Acting acting;

    @Inject
    private ImportSearch imports;

    @Test
    void a_hundred_thousand_rows_with_a_fault_in_every_fourth_come_in() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(512L << 20);
        var council = councils.council();
        var text = new StringBuilder("identifier,case_type,team,opened,closed,date_of_birth\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("X")
                    .append(i)
                    .append(",CIN,")
                    .append(i % 4 == 0 ? "Ash" : "Elm")
                    .append(",01/02/2017,,02/06/2008\n");
        }
        var id = importing.bring(council, text.toString());
        var summary = acting.as(council.user("LEAD"), () -> imports.summary(id));
        assertThat(summary.entries()).isEqualTo(ROWS);
        assertThat(summary.problems()).isEqualTo(ROWS / 4);
        assertThat(importing.cases(council, "")).isEqualTo(ROWS);
    }
}
