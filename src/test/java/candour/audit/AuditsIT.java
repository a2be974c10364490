package candour.audit;

import static candour.audit.AssessorAtWork.command;
import static candour.audit.AssessorAtWork.sending;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.programme.AllocatedCouncil;
import candour.scoring.Answer;
import candour.scoring.ScoreCalculator;
import candour.shared.Json;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.StaleVersion;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import candour.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AuditsIT {

    private static final Page FIRST = new Page(0, 50);

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private SubmissionsHeard heard;

    @Inject
    private Acting acting;

    @Inject
    private HeldAudits held;

    @Inject
    private WaitingConcerns concerns;

    @Inject
    private Answers answers;

    @Inject
    private Audits audits;

    @Inject
    private AuditSearch search;

    @Inject
    private ResultSearch results;

    private Council council;
    private Long audit;
    private String user;

    @BeforeEach
    void allocate() {
        council = councils.council();
        user = council.user("ASSESSOR1");
        audit = work.firstAudit(council, "ASSESSOR1");
    }

    private <T> T assessor(Supplier<T> deed) {
        return acting.as(user, deed);
    }

    private void submit(int seen, String command) {
        acting.run(user, () -> audits.submit(audit, seen, command));
    }

    private List<String> readable(String reference) {
        return acting.as(council.user(reference), () -> results.rows(FIRST)).stream()
                .map(SubmittedAudit::pseudonym)
                .toList();
    }

    @Test
    void an_incomplete_audit_is_not_submitted_and_nothing_changes() {
        work.answerAllButTheLast(user, audit);
        var seen = assessor(() -> search.check(audit)).version();
        var judged = assessor(() -> answers.judge(audit, new OwnJudgement("GOOD", "Heard."), seen, sending()));
        assertRule("audit.rule.incomplete", () -> submit(judged.version(), command()));
        assertThat(assessor(search::mine).toDo()).extracting(MyAudit::id).contains(audit);
        assertThat(assessor(search::mine).done()).isEmpty();
        assertThat(heard.times(audit)).isZero();
    }

    @Test
    void whether_a_concern_waits_is_asked_once_none_can_be_raised_meanwhile() throws Exception {
        var seen = work.complete(user, audit);
        assertThat(held.stops(audit, () -> submit(seen, command()))).isTrue();
        assertThat(concerns.wereAskedOf(audit)).isFalse();
        submit(seen, command());
        assertThat(concerns.wereAskedOf(audit)).isTrue();
    }

    @Test
    void the_stored_scorecard_is_the_engines() {
        var given = work.answerAllButTheLast(user, audit);
        var questions = work.edition().questions();
        var last = questions.get(questions.size() - 1).code();
        assessor(() -> answers.answer(audit, last, Judgement.notEvidenced(null, Set.of()), Response.ABSENT, sending()));
        given.add(Answer.notEvidenced(last));
        var seen = assessor(() -> search.check(audit)).version();
        var judged = assessor(() -> answers.judge(audit, new OwnJudgement("OUTSTANDING", "Heard."), seen, sending()));
        submit(judged.version(), command());
        var expected = new ScoreCalculator(work.edition().toInstrument()).score(given);
        var result = assessor(() -> results.result(audit));
        assertThat(result.sha256()).isEqualTo(Json.sha256(Json.canonical(expected)));
        assertThat(result.overall().grade()).isEqualTo(expected.overall().grade());
        assertThat(result.ownGrade()).isEqualTo("OUTSTANDING");
        assertThat(result.sections()).hasSameSizeAs(work.edition().sections());
    }

    @Test
    void a_submitted_audit_is_done_and_told_once() {
        work.submitted(council, "ASSESSOR1");
        assertThat(assessor(search::mine).done()).extracting(MyAudit::id).containsExactly(audit);
        assertThat(assessor(search::mine).toDo()).extracting(MyAudit::id).doesNotContain(audit);
        assertThat(heard.times(audit)).isEqualTo(1);
    }

    @Test
    void the_same_command_again_changes_nothing_and_another_is_refused() {
        var version = work.complete(user, audit);
        var command = command();
        submit(version, command);
        submit(version, command);
        assertThat(heard.times(audit)).isEqualTo(1);
        assertRule("audit.rule.submitted", () -> submit(version, command()));
    }

    @Test
    void what_was_judged_on_another_page_meanwhile_is_not_submitted_unseen() {
        var version = work.complete(user, audit);
        assessor(() -> answers.judge(audit, new OwnJudgement("INADEQUATE", "On second thoughts."), version, sending()));
        assertThatThrownBy(() -> submit(version, command())).isInstanceOf(StaleVersion.class);
    }

    @Test
    void nothing_changes_any_more() {
        work.submitted(council, "ASSESSOR1");
        var good = Judgement.answered("GOOD", null, Set.of());
        assertRule("audit.rule.submitted", () -> assessor(() -> answers.answer(audit, "A1", good, 1, sending())));
        var version = assessor(() -> search.check(audit)).version();
        assertRule(
                "audit.rule.submitted",
                () -> assessor(() -> answers.judge(audit, new OwnJudgement("GOOD", "x"), version, sending())));
    }

    @Test
    void nobody_sees_a_result_before_the_audit_is_submitted() {
        work.complete(user, audit);
        for (var reference : List.of("ASSESSOR1", "LEAD", "DIRECTOR", "MANAGER2")) {
            assertThatThrownBy(() -> acting.as(council.user(reference), () -> results.result(audit)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(readable("LEAD")).isEmpty();
    }

    @Test
    void the_assessor_and_those_who_may_read_the_teams_audits_see_the_result() {
        work.submitted(council, "ASSESSOR1");
        for (var reference : List.of("ASSESSOR1", "LEAD", "DIRECTOR", "MANAGER2")) {
            assertThat(acting.as(council.user(reference), () -> results.result(audit))
                            .ownGrade())
                    .isEqualTo("GOOD");
        }
        var foreign = councils.council();
        for (var other : List.of(
                council.user("ASSESSOR2"),
                council.user("MANAGER1"),
                council.user("TEAM2"),
                council.user("ADMIN"),
                foreign.user("LEAD"))) {
            assertThatThrownBy(() -> acting.as(other, () -> results.result(audit)))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void lists_hold_what_lies_in_scope() {
        work.submitted(council, "ASSESSOR1");
        work.submitted(council, "ASSESSOR2");
        assertThat(readable("LEAD")).hasSize(2).contains("P-1");
        assertThat(readable("MANAGER1")).containsExactly("P-1");
        assertThat(readable("MANAGER2")).hasSize(1).doesNotContain("P-1");
        assertThat(acting.as(council.user("MANAGER1"), results::count)).isEqualTo(1);
        assertThat(acting.as(councils.council().user("LEAD"), results::count)).isZero();
        assertThatThrownBy(() -> acting.as(user, () -> results.rows(FIRST))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void lists_take_few_statements_however_long_they_are() {
        work.submitted(council, "ASSESSOR1");
        var one = statementsOfLists();
        work.submitted(council, "ASSESSOR1");
        work.submitted(council, "ASSESSOR2");
        assertThat(statementsOfLists()).isEqualTo(one);
        assertThat(one).isLessThanOrEqualTo(4);
    }

    /** My work, and the list of what may be read, without those that say who somebody is. */
    private int statementsOfLists() {
        var identity = Statements.sentBy(() -> acting.as(council.user("LEAD"), () -> null));
        var listed = Statements.sentBy(() -> acting.as(council.user("LEAD"), () -> {
            results.rows(FIRST);
            return results.count();
        }));
        var mine = Statements.sentBy(() -> assessor(search::mine));
        return Math.max(listed, mine) - identity;
    }
}
