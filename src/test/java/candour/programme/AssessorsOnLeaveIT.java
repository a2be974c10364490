package candour.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import candour.organisation.Leaves;
import candour.support.Acting;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AssessorsOnLeaveIT {

    @Inject
    private CouncilWithCases councils;

    @Inject
    private Acting acting;

    @Inject
    private AllocationSearch search;

    @Inject
    private Leaves leaves;

    @Test
    void are_named_with_their_last_day_away_and_come_last() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var due = councils.today().plusDays(20);
        acting.run(
                ground.user("ADMIN"),
                () -> leaves.enter(ground.council().person("ASSESSOR1"), due, due.plusDays(3), null));
        acting.as(ground.user("LEAD"), () -> {
            var drawn = councils.drawnCase(draw, "P-1");
            assertThat(search.choices(drawn, due))
                    .extracting(AssessorChoice::name, AssessorChoice::awayTo)
                    .containsExactly(tuple("ASSESSOR2", null), tuple("ASSESSOR1", due.plusDays(3)));
            assertThat(search.choices(drawn, due.minusDays(1)))
                    .extracting(AssessorChoice::name, AssessorChoice::awayTo)
                    .containsExactly(tuple("ASSESSOR1", null), tuple("ASSESSOR2", null));
            return null;
        });
    }
}
