package candour.improvement;

import static candour.improvement.AuditedCouncil.MAJOR;
import static candour.improvement.AuditedCouncil.MINOR;
import static candour.improvement.AuditedCouncil.OPPORTUNITY;
import static candour.improvement.AuditedCouncil.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.improvement.AuditedCouncil.Ground;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.support.Statements;
import candour.template.FindingKind;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CorrectiveActionSearchIT {

    private static final Page FIRST = new Page(0, 25);
    private static final ActionFilter MINE = new ActionFilter(null, null, false, true);

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private CorrectiveActionSearch search;

    @Inject
    private TrailSearch trail;

    private List<Long> ids(Ground ground, String reader, ActionFilter filter) {
        var rows = acting.as(ground.user(reader), () -> search.rows(filter, FIRST));
        assertThat(acting.as(ground.user(reader), () -> search.count(filter))).isEqualTo(rows.size());
        return rows.stream().map(ActionRow::id).toList();
    }

    private Long raise(Ground ground, Long audit, Origin origin) {
        var finding = councils.finding(audit, origin);
        return acting.as(ground.user("LEAD"), () -> actions.raise(command(), finding, "Action"));
    }

    private void plan(Ground ground, Long action, String owner, int days) {
        var intent = councils.intent(ground, owner, councils.today().plusDays(days));
        acting.run(ground.user("LEAD"), () -> actions.plan(command(), action, councils.version(action), intent));
    }

    @Test
    void lists_what_is_open_the_most_urgent_first_and_without_a_day_last() {
        var ground = councils.bothSubmitted();
        var unplanned = raise(ground, ground.elmAudit(), MAJOR);
        var later = raise(ground, ground.quayAudit(), MINOR);
        plan(ground, later, "TEAM2", 20);
        var sooner = raise(ground, ground.elmAudit(), OPPORTUNITY);
        plan(ground, sooner, "TEAM1", 10);
        assertThat(ids(ground, "LEAD", ActionFilter.OPEN)).containsExactly(sooner, later, unplanned);
        assertThat(ids(ground, "LEAD", MINE)).isEmpty();
        assertThat(ids(ground, "TEAM1", MINE)).containsExactly(sooner);
        assertThat(ids(ground, "LEAD", new ActionFilter(ActionStatus.PLANNED, null, false, false)))
                .containsExactly(sooner, later);
        assertThat(ids(ground, "LEAD", new ActionFilter(null, ground.council().team("Quay"), false, false)))
                .containsExactly(later);
    }

    @Test
    void what_is_verified_is_listed_when_asked_for() {
        var ground = councils.submitted();
        var action = councils.completed(ground);
        acting.run(
                ground.user("LEAD"),
                () -> actions.verify(command(), action, councils.version(action), true, "Ten files."));
        assertThat(ids(ground, "LEAD", ActionFilter.OPEN)).isEmpty();
        assertThat(ids(ground, "LEAD", new ActionFilter(ActionStatus.VERIFIED, null, false, false)))
                .containsExactly(action);
    }

    @Test
    void is_late_the_day_after_its_day() {
        var ground = councils.submitted();
        var action = councils.planned(ground);
        councils.setDue(action, councils.today());
        assertThat(ids(ground, "LEAD", ActionFilter.LATE)).isEmpty();
        councils.setDue(action, councils.today().minusDays(1));
        assertThat(ids(ground, "LEAD", ActionFilter.LATE)).containsExactly(action);
        assertThat(acting.<Long>as(ground.user("LEAD"), () -> search.late())).isEqualTo(1);
        assertThat(acting.as(ground.user("LEAD"), () -> search.rows(ActionFilter.LATE, FIRST))
                        .get(0)
                        .isOverdueOn(councils.today()))
                .isTrue();
        acting.run(ground.user("TEAM1"), () -> actions.complete(command(), action, councils.version(action), "Done."));
        assertThat(ids(ground, "LEAD", ActionFilter.LATE)).isEmpty();
    }

    @Test
    void a_line_says_from_what_where_whose_and_until_when() {
        var ground = councils.submitted();
        councils.planned(ground);
        assertThat(acting.as(ground.user("MANAGER1"), () -> search.rows(ActionFilter.OPEN, FIRST)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.title()).isEqualTo("Family time is promoted");
                    assertThat(row.kind()).isEqualTo(FindingKind.MINOR);
                    assertThat(row.team()).isEqualTo("Elm");
                    assertThat(row.owner()).isEqualTo("TEAM1");
                    assertThat(row.dueOn()).isEqualTo(councils.today().plusDays(30));
                });
    }

    @Test
    void each_reader_sees_the_own_teams_and_no_other() {
        var ground = councils.bothSubmitted();
        var elm = councils.raised(ground);
        var quay = raise(ground, ground.quayAudit(), MINOR);
        assertThat(ids(ground, "MANAGER1", ActionFilter.OPEN)).containsExactly(elm);
        assertThat(ids(ground, "TEAM2", ActionFilter.OPEN)).containsExactly(quay);
        assertThat(ids(ground, "DIRECTOR", ActionFilter.OPEN)).containsExactly(elm, quay);
        assertThatThrownBy(() -> ids(ground, "ASSESSOR2", ActionFilter.OPEN)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> ids(ground, "ADMIN", ActionFilter.OPEN)).isInstanceOf(NotPermitted.class);
        assertThat(ids(councils.submitted(), "LEAD", ActionFilter.OPEN)).isEmpty();
    }

    @Test
    void opening_one_says_what_this_person_may_do_next() {
        var ground = councils.submitted();
        var action = councils.raised(ground);
        assertThat(opened(ground, "MANAGER1", action).plannable()).isTrue();
        assertThat(opened(ground, "DIRECTOR", action).plannable()).isFalse();
        plan(ground, action, "TEAM1", 9);
        assertThat(opened(ground, "MANAGER1", action)).satisfies(next -> {
            assertThat(next.plannable()).isFalse();
            assertThat(next.completable()).isTrue();
        });
        assertThat(opened(ground, "DIRECTOR", action).completable()).isFalse();
        acting.run(ground.user("TEAM1"), () -> actions.complete(command(), action, councils.version(action), "Done."));
        assertThat(opened(ground, "MANAGER1", action).verifiable()).isTrue();
        assertThat(opened(ground, "TEAM1", action).verifiable()).isFalse();
        assertThat(opened(ground, "LEAD", action)).satisfies(next -> {
            assertThat(next.verifiable()).isFalse();
            assertThat(next.ownWork()).isEqualTo("improvement.rule.ownPlan");
        });
    }

    private OpenedAction opened(Ground ground, String reader, Long action) {
        return acting.as(ground.user(reader), () -> search.open(action));
    }

    @Test
    void opening_one_brings_all_that_its_page_shows_in_one_statement_and_stands_in_the_trail() {
        var ground = councils.submitted();
        var action = councils.completed(ground);
        var opened = new OpenedAction[1];
        assertThat(acting.as(ground.user("DIRECTOR"), () -> Statements.sentBy(() -> opened[0] = search.open(action))))
                .isLessThanOrEqualTo(2); // and one for the trail
        assertThat(opened[0].action().getSteps())
                .extracting(step -> step.getPerson().getDisplayName())
                .containsExactly("MANAGER1", "MANAGER1", "TEAM1");
        assertThat(opened[0].action().getPlan().owner().getDisplayName()).isEqualTo("TEAM1");
        assertThat(opened[0].action().getFinding().getTeam().getName()).isEqualTo("Elm");
        assertThat(trailOf(ground, TrailEvent.Kind.OPENED)).contains("CorrectiveAction " + action);
    }

    @Test
    void a_foreign_one_is_not_there_unless_one_owns_it() {
        var ground = councils.submitted();
        var action = councils.raised(ground);
        for (var person : List.of("MANAGER2", "ASSESSOR2", "ADMIN")) {
            assertThatThrownBy(() -> opened(ground, person, action)).isInstanceOf(NotFound.class);
        }
        assertThat(trailOf(ground, TrailEvent.Kind.REFUSED)).contains("CorrectiveAction " + action);
        plan(ground, action, "ASSESSOR2", 9);
        assertThat(opened(ground, "ASSESSOR2", action).completable()).isTrue();
        assertThat(acting.as(ground.user("ASSESSOR2"), () -> search.forMe(10)))
                .extracting(ActionRow::id)
                .containsExactly(action);
    }

    private List<String> trailOf(Ground ground, TrailEvent.Kind kind) {
        var filter = new TrailFilter(kind, null, null, null);
        return acting.as(ground.user("ADMIN"), () -> trail.rows(filter, FIRST)).stream()
                .map(line -> line.subject() + " " + line.subjectId())
                .toList();
    }

    @Test
    void lists_the_actions_of_a_finding_within_scope() {
        var ground = councils.submitted();
        var action = councils.raised(ground);
        var finding = councils.finding(ground.elmAudit(), MINOR);
        assertThat(acting.as(ground.user("TEAM1"), () -> search.ofFinding(finding)))
                .extracting(ActionRow::id)
                .containsExactly(action);
        assertThat(acting.as(ground.user("MANAGER2"), () -> search.ofFinding(finding)))
                .isEmpty();
    }

    @Test
    void a_page_of_the_list_takes_two_statements_however_many_lines() {
        var ground = councils.bothSubmitted();
        plan(ground, raise(ground, ground.elmAudit(), MAJOR), "TEAM1", 9);
        plan(ground, raise(ground, ground.quayAudit(), MINOR), "TEAM2", 9);
        raise(ground, ground.elmAudit(), MINOR);
        var statements = acting.as(
                ground.user("LEAD"),
                () -> Statements.sentBy(() -> {
                    search.rows(ActionFilter.OPEN, FIRST);
                    search.count(ActionFilter.OPEN);
                }));
        assertThat(statements).isEqualTo(2);
    }
}
