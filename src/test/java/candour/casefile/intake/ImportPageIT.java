package candour.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import candour.support.CouncilFixture;
import candour.support.PageStatements;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The page of an import with its problems, which is a list like the others. */
@ArquillianTest
class ImportPageIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Importing importing;

    @Inject
    private PageStatements pages;

    @Test
    void takes_at_most_four_statements_once_it_is_done() {
        var council = councils.council();
        var id = importing.check(
                council,
                List.of("identifier,case_type,team,opened,closed,date_of_birth\n"
                        + "A1,CIN,Elm,01/02/2017,,\nA2,CIN,Elm,30/02/2017,,\n"));
        importing.awaited(council, importing.start(council, id));
        assertThat(pages.of(council.user("LEAD"), "/casefile/import.xhtml?id=" + id, 1))
                .hasSizeLessThanOrEqualTo(4);
    }
}
