package candour.concern;

import static candour.concern.ConcernFixture.ASSESSOR;
import static candour.concern.ConcernFixture.DEPUTY;
import static candour.concern.ConcernFixture.FRIDAY;
import static candour.concern.ConcernFixture.HEAD;
import static candour.concern.ConcernFixture.SERVICE;
import static candour.concern.ConcernFixture.SERVICE_MANAGER;
import static candour.concern.ConcernFixture.TEAM;
import static candour.concern.ConcernFixture.TEAM_MANAGER;
import static candour.concern.ConcernFixture.raised;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.audit.AuditFixture;
import candour.organisation.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConcernTest {

    private static final List<List<Rung>> LADDER = List.of(
            List.of(TEAM_MANAGER, SERVICE_MANAGER),
            List.of(new Rung(DEPUTY, Capacity.DEPUTY)),
            List.of(new Rung(HEAD, Capacity.LINE_MANAGER)));

    private static final Instant HOUR_LATER = FRIDAY.plus(Duration.ofHours(1));

    private static List<Person> people(List<Telling> told) {
        return told.stream().map(Telling::getPerson).toList();
    }

    private static Acknowledgement by(Person person) {
        return new Acknowledgement(person, HOUR_LATER, "I am driving there.", "another");
    }

    private static Concern toldToManagers() {
        var concern = raised();
        concern.tell(LADDER, FRIDAY);
        return concern;
    }

    @Test
    void tells_the_first_at_once_and_the_next_when_an_hour_has_gone() {
        var concern = raised();
        assertThat(people(concern.tell(LADDER, FRIDAY))).containsExactly(TEAM, SERVICE);
        assertThat(concern.tell(LADDER, HOUR_LATER.minusMillis(1))).isEmpty();
        assertThat(people(concern.tell(LADDER, HOUR_LATER))).containsExactly(DEPUTY);
        assertThat(people(concern.tell(LADDER, HOUR_LATER.plus(Duration.ofHours(1)))))
                .containsExactly(HEAD);
        assertThat(concern.tell(LADDER, HOUR_LATER.plus(Duration.ofDays(9)))).isEmpty();
    }

    /** Friday 16:00 to Monday 8:00 are 64 hours: the deputy was due after one of them, the head after two. */
    @Test
    void after_a_weekend_tells_everybody_once_and_says_how_late_from_friday_on() {
        var concern = toldToManagers();
        var monday = Instant.parse("2026-11-30T08:00:00Z");
        var told = concern.tell(LADDER, monday);
        assertThat(people(told)).containsExactly(DEPUTY, HEAD);
        assertThat(told).extracting(Telling::getDueAt).containsExactly(HOUR_LATER, FRIDAY.plus(Duration.ofHours(2)));
        assertThat(told).extracting(Telling::hoursLate).containsExactly(63L, 62L);
        assertThat(concern.tell(LADDER, monday)).isEmpty();
    }

    @Test
    void who_was_told_takes_it_on_and_nobody_is_told_after_that() {
        var concern = toldToManagers();
        concern.acknowledge(by(SERVICE));
        assertThat(concern.isAcknowledged()).isTrue();
        assertThat(concern.getAcknowledgement().by()).isEqualTo(SERVICE);
        assertRule("concern.rule.acknowledged", () -> concern.tell(LADDER, HOUR_LATER));
        assertRule("concern.rule.acknowledged", () -> concern.acknowledge(by(TEAM)));
    }

    @Test
    void who_was_not_told_cannot_take_it_on() {
        var concern = toldToManagers();
        assertRule("concern.rule.notTold", () -> concern.acknowledge(by(DEPUTY)));
        assertThat(concern.isAcknowledgeableBy(DEPUTY)).isFalse();
        assertThat(concern.isAcknowledgeableBy(TEAM)).isTrue();
    }

    @Test
    void who_raised_it_cannot_take_it_on_even_when_told() {
        var concern = raised();
        concern.tell(List.of(List.of(new Rung(ASSESSOR, Capacity.DEPUTY), TEAM_MANAGER)), FRIDAY);
        assertRule("concern.rule.ownConcern", () -> concern.acknowledge(by(ASSESSOR)));
        assertThat(concern.isAcknowledgeableBy(ASSESSOR)).isFalse();
    }

    @Test
    void nobody_phones_in_the_future() {
        assertRule("concern.rule.phonedLater", () -> raised(new Phoned("Duty", FRIDAY.plusMillis(1))));
        assertThat(raised(new Phoned("Duty", FRIDAY)).getPhoned().at()).isEqualTo(FRIDAY);
        assertThat(raised(null).getPhoned()).isNull();
    }

    @Test
    void a_call_says_whom_and_when() {
        assertRule("concern.rule.whom", () -> new Phoned(" ", FRIDAY));
        assertRule("concern.rule.when", () -> new Phoned("Duty", null));
    }

    @Test
    void what_is_seen_and_what_is_done_are_written_down() {
        assertRule(
                "shared.rule.textMissing",
                () -> new Concern(AuditFixture.open(null), ASSESSOR, null, " ", null, "c", FRIDAY));
        assertRule("shared.rule.textMissing", () -> new Acknowledgement(TEAM, FRIDAY, "", "c"));
    }
}
