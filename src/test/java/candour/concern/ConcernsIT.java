package candour.concern;

import static candour.audit.AssessorAtWork.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.audit.AssessorAtWork;
import candour.audit.Audits;
import candour.audit.PracticeAudits;
import candour.programme.AllocatedCouncil;
import candour.shared.Clocks;
import candour.shared.NotFound;
import candour.shared.Page;
import candour.shared.StaleVersion;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ASSESSOR1 audits P-7 of Quay, for which TEAM2 answers, above them MANAGER2, above all DIRECTOR. */
@ArquillianTest
class ConcernsIT {

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private Acting acting;

    @Inject
    private Concerns concerns;

    @Inject
    private ConcernRound round;

    @Inject
    private ConcernSearch search;

    @Inject
    private Audits audits;

    @Inject
    private PracticeAudits practice;

    @Inject
    private Clocks clocks;

    @Inject
    private TrailSearch trail;

    @Inject
    private Clock clock;

    private Council council;
    private Long audit;
    private Instant now;

    @BeforeEach
    void allocate() {
        council = councils.council();
        audit = work.firstAudit(council, "ASSESSOR1");
        now = clock.instant();
    }

    private <T> T as(String reference, Supplier<T> deed) {
        return acting.as(council.user(reference), deed);
    }

    private Concerns.Report report(String about) {
        return new Concerns.Report(
                "Bruises seen on 3 November.",
                new Phoned("R. Patel, duty manager", now.minusSeconds(60)),
                about == null ? null : council.person(about));
    }

    private Long raised() {
        return as("ASSESSOR1", () -> concerns.raise(command(), audit, report(null)));
    }

    private List<String> told(Long concern) {
        return as("ASSESSOR1", () -> search.open(concern)).concern().getTellings().stream()
                .map(telling -> telling.getPerson().getReference())
                .toList();
    }

    private void lookAt(Instant moment) {
        acting.asNobody(() -> clocks.at(moment, () -> {
            round.look(moment);
            return null;
        }));
    }

    private void acknowledge(String reference, Long concern, int seen, String command) {
        acting.run(council.user(reference), () -> concerns.acknowledge(command, concern, seen, "I am driving there."));
    }

    private int version(Long concern) {
        return as("ASSESSOR1", () -> search.open(concern)).concern().getVersion();
    }

    @Test
    void of_a_practice_audit_nobody_is_told() {
        var practising = as("ASSESSOR1", practice::open);
        assertThat(as("ASSESSOR1", () -> search.isPractice(practising))).isTrue();
        assertThat(as("ASSESSOR1", () -> search.isPractice(audit))).isFalse();
        assertThatThrownBy(() -> as("ASSESSOR2", () -> search.isPractice(practising)))
                .isInstanceOf(NotFound.class);
        assertRule(
                "concern.rule.practice",
                () -> as("ASSESSOR1", () -> concerns.raise(command(), practising, report(null))));
    }

    @Test
    void the_managers_are_told_at_once_and_see_it_on_my_work() {
        var concern = raised();
        assertThat(told(concern)).containsExactlyInAnyOrder("TEAM2", "MANAGER2");
        for (var manager : List.of("TEAM2", "MANAGER2")) {
            assertThat(as(manager, search::waitingForMe))
                    .extracting(ConcernLine::pseudonym)
                    .containsExactly("P-7");
            assertThat(as(manager, () -> search.open(concern)).acknowledgeable())
                    .isTrue();
        }
        assertThat(as("ASSESSOR1", search::waitingForMe)).isEmpty();
    }

    @Test
    void a_double_submit_is_one_concern() {
        var command = command();
        var one = as("ASSESSOR1", () -> concerns.raise(command, audit, report(null)));
        var again = as("ASSESSOR1", () -> concerns.raise(command, audit, report(null)));
        assertThat(again).isEqualTo(one);
        assertThat(as("ASSESSOR1", () -> search.ofAudit(audit))).hasSize(1);
    }

    @Test
    void goes_up_the_line_each_hour_and_tells_nobody_twice() {
        var concern = raised();
        lookAt(now.plus(Duration.ofMinutes(59)));
        assertThat(told(concern)).hasSize(2);
        lookAt(now.plus(Duration.ofMinutes(61)));
        assertThat(told(concern)).hasSize(3).contains("DIRECTOR");
        lookAt(now.plus(Duration.ofDays(2)));
        lookAt(now.plus(Duration.ofDays(2)));
        assertThat(told(concern)).containsExactlyInAnyOrder("TEAM2", "MANAGER2", "DIRECTOR", "LEAD");
    }

    /** One line when it is raised, one an hour later; looking in between leaves none. */
    @Test
    void whom_it_tells_is_in_the_trail_of_the_council() {
        var before = tellings();
        raised();
        lookAt(now.plus(Duration.ofMinutes(5)));
        assertThat(tellings() - before).isEqualTo(1);
        lookAt(now.plus(Duration.ofMinutes(61)));
        lookAt(now.plus(Duration.ofMinutes(62)));
        assertThat(tellings() - before).isEqualTo(2);
    }

    private long tellings() {
        return as("ADMIN", () -> trail.rows(TrailFilter.ALL, new Page(0, 200))).stream()
                .filter(row -> row.what().equals("concern.trail.told"))
                .count();
    }

    @Test
    void whom_it_is_about_is_neither_told_nor_shown_it() {
        var concern = as("ASSESSOR1", () -> concerns.raise(command(), audit, report("TEAM2")));
        lookAt(now.plus(Duration.ofDays(2)));
        assertThat(told(concern)).doesNotContain("TEAM2").contains("MANAGER2");
        assertThat(as("TEAM2", search::waitingForMe)).isEmpty();
        assertThatThrownBy(() -> as("TEAM2", () -> search.open(concern))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acknowledge("TEAM2", concern, version(concern), command()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_service_manager_whom_it_is_about_does_not_find_it_among_what_they_may_read() {
        var concern = as("ASSESSOR1", () -> concerns.raise(command(), audit, report("MANAGER2")));
        assertThatThrownBy(() -> as("MANAGER2", () -> search.open(concern))).isInstanceOf(NotFound.class);
        assertThat(as("MANAGER2", () -> search.ofAudit(audit))).isEmpty();
        assertThat(as("LEAD", () -> search.ofAudit(audit))).hasSize(1);
    }

    @Test
    void the_audit_is_not_submitted_before_somebody_has_taken_it_on() {
        var judged = work.complete(council.user("ASSESSOR1"), audit);
        var concern = raised();
        assertRule(
                "audit.rule.concernWaits",
                () -> acting.run(council.user("ASSESSOR1"), () -> audits.submit(audit, judged, command())));
        acknowledge("MANAGER2", concern, version(concern), command());
        acting.run(council.user("ASSESSOR1"), () -> audits.submit(audit, judged, command()));
        lookAt(now.plus(Duration.ofDays(2)));
        assertThat(told(concern)).hasSize(2);
    }

    @Test
    void of_two_who_take_it_on_the_second_is_told_and_the_same_command_again_changes_nothing() {
        var concern = raised();
        var seen = version(concern);
        var command = command();
        acknowledge("MANAGER2", concern, seen, command);
        acknowledge("MANAGER2", concern, seen, command);
        assertRule("concern.rule.acknowledged", () -> acknowledge("TEAM2", concern, seen, command()));
        var other = as("ASSESSOR1", () -> concerns.raise(command(), audit, report(null)));
        assertThatThrownBy(() -> acknowledge("TEAM2", other, version(other) - 1, command()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void who_was_not_told_finds_nothing_to_take_on() {
        var concern = raised();
        var seen = version(concern);
        for (var other : List.of("TEAM1", "MANAGER1", "LEAD", "ADMIN", "ASSESSOR1")) {
            assertThatThrownBy(() -> acknowledge(other, concern, seen, command()))
                    .isInstanceOf(NotFound.class);
        }
        var foreign = councils.council();
        assertThatThrownBy(() ->
                        acting.run(foreign.user("MANAGER2"), () -> concerns.acknowledge(command(), concern, seen, "x")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_raised_and_seen_only_by_who_may_open_the_audit() {
        for (var other : List.of("ASSESSOR2", "TEAM1", "MANAGER1", "ADMIN")) {
            assertThatThrownBy(() -> as(other, () -> concerns.raise(command(), audit, report(null))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(other, () -> search.answering(audit))).isInstanceOf(NotFound.class);
        }
        var concern = raised();
        for (var other : List.of("ASSESSOR2", "TEAM1", "MANAGER1", "ADMIN")) {
            assertThatThrownBy(() -> as(other, () -> search.open(concern))).isInstanceOf(NotFound.class);
            assertThat(as(other, () -> search.ofAudit(audit))).isEmpty();
        }
        assertThat(as("LEAD", () -> search.open(concern)).acknowledgeable()).isFalse();
        var foreign = councils.council();
        assertThatThrownBy(() -> acting.as(foreign.user("LEAD"), () -> search.open(concern)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_of_another_council_is_marked_as_the_one_it_is_about() {
        var foreign = councils.council();
        var report = new Concerns.Report("Bruises.", null, foreign.person("TEAM2"));
        assertThatThrownBy(() -> as("ASSESSOR1", () -> concerns.raise(command(), audit, report)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_dialog_names_who_will_be_told() {
        assertThat(as("ASSESSOR1", () -> search.answering(audit)))
                .extracting(ConcernSearch.Answering::capacity)
                .startsWith(Capacity.TEAM_MANAGER, Capacity.SERVICE_MANAGER)
                .contains(Capacity.DIRECTOR);
    }
}
