package candour.audit;

import static org.assertj.core.api.Assertions.assertThat;

import candour.organisation.Person;
import candour.organisation.StaffFixture;
import candour.template.Edition;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who could know of a selection, since when. */
class KnowingTest {

    private static final Instant DRAWN = Instant.parse("2026-06-01T10:00:00Z");
    private static final Instant GIVEN = DRAWN.plus(Duration.ofDays(2));
    private static final Instant GIVEN_ON = DRAWN.plus(Duration.ofDays(3));
    private static final Instant SHARED = DRAWN.plus(Duration.ofDays(20));

    private final Person planner = StaffFixture.employed("PLANNER", null, null);
    private final Audit audit = AuditFixture.drawn(DRAWN, planner);

    private static Person person(String reference) {
        return StaffFixture.employed(reference, StaffFixture.ELM, null);
    }

    private Assessment given(String reference, Instant at) {
        return new Assessment(audit, person(reference), AssessmentKind.LEAD, at);
    }

    @Test
    void is_from_the_draw_on_by_each_assessor_who_had_it_and_each_reader_of_the_draft() {
        var first = given("FIRST", GIVEN);
        first.handOn();
        var second = given("SECOND", GIVEN_ON);
        audit.begin();
        audit.submit(GIVEN_ON);
        audit.share(null, SHARED);
        var readers = List.of(
                new Recipient(audit, person("HOLDER"), Part.PRACTITIONER, null),
                new Recipient(audit, person("AWAY"), Part.PRACTITIONER, "On leave."),
                new Recipient(audit, person("MANAGER"), Part.LINE_MANAGER, null));
        var told = new Knowing(Knowing.By.CONCERN, "TOLD", GIVEN.plusSeconds(1));
        assertThat(Knowing.of(audit, List.of(first, second), List.of(told), readers))
                .containsExactly(
                        new Knowing(Knowing.By.DRAW, "PLANNER", DRAWN),
                        new Knowing(Knowing.By.ALLOCATION, "FIRST", GIVEN),
                        told,
                        new Knowing(Knowing.By.ALLOCATION, "SECOND", GIVEN_ON),
                        new Knowing(Knowing.By.SHARING, "HOLDER", SHARED),
                        new Knowing(Knowing.By.SHARING, "MANAGER", SHARED));
    }

    @Test
    void names_nobody_where_nobody_drew_by_name() {
        assertThat(Knowing.of(AuditFixture.drawn(DRAWN, null), List.of(), List.of(), List.of()))
                .containsExactly(new Knowing(Knowing.By.DRAW, null, DRAWN));
    }

    @Test
    void is_nothing_where_nothing_was_selected() {
        var edition = new Edition() {
            @Override
            public boolean isForPractice() {
                return true;
            }
        };
        var practice = Audit.practice(edition, GIVEN);
        var own = new Assessment(practice, person("FIRST"), AssessmentKind.PRACTICE, GIVEN);
        assertThat(Knowing.of(practice, List.of(own), List.of(), List.of())).isEmpty();
    }
}
