package candour.audit;

import static candour.audit.AssessorAtWork.NOTE;
import static candour.audit.AssessorAtWork.command;
import static candour.audit.AssessorAtWork.sending;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.programme.AllocatedCouncil;
import candour.programme.Rounds;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import candour.template.EditionRow;
import candour.template.EditionSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PracticeAuditsIT {

    private static final List<String> QUESTIONS = List.of("A1", "A2", "A3", "A4", "A5");

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private PracticeAudits practice;

    @Inject
    private AuditSearch search;

    @Inject
    private ResultSearch results;

    @Inject
    private DraftSearch drafts;

    @Inject
    private Drafts sharings;

    @Inject
    private Conclusions conclusions;

    @Inject
    private Answers answers;

    @Inject
    private Notes notes;

    @Inject
    private Audits audits;

    @Inject
    private EditionSearch editions;

    @Inject
    private Rounds rounds;

    @Inject
    private SubmissionsHeard heard;

    @Resource
    private ManagedExecutorService threads;

    private Council council;

    @BeforeEach
    void found() {
        council = councils.council();
    }

    private <T> T as(String reference, Supplier<T> deed) {
        return acting.as(council.user(reference), deed);
    }

    private Long finished() {
        return as("ASSESSOR1", () -> {
            var audit = practice.open();
            var note = notes.write(audit, command(), NOTE, sending()).id();
            QUESTIONS.forEach(question -> answers.answer(
                    audit, question, Judgement.answered("YES", null, Set.of(note)), Response.ABSENT, sending()));
            var seen = search.check(audit).version();
            var judged = answers.judge(audit, new OwnJudgement("GOOD", "Seen alone, mostly."), seen, sending());
            audits.submit(audit, judged.version(), command());
            return audit;
        });
    }

    @Test
    void one_that_is_begun_is_gone_on_with_and_one_that_is_finished_is_followed_by_another() {
        var first = as("ASSESSOR1", practice::open);
        assertThat(as("ASSESSOR1", practice::open)).isEqualTo(first);
        assertThat(as("ASSESSOR2", practice::open)).isNotEqualTo(first);
        assertThat(finished()).isEqualTo(first);
        assertThat(as("ASSESSOR1", practice::open)).isNotEqualTo(first);
    }

    @Test
    void one_that_is_opened_four_times_at_once_is_one() throws Exception {
        Callable<Long> open = () -> as("ASSESSOR1", practice::open);
        var opened = threads.invokeAll(List.of(open, open, open, open));
        for (var each : opened) {
            assertThat(each.get()).isEqualTo(opened.get(0).get());
        }
    }

    /** All five at the best level: seven of seven points. */
    @Test
    void comes_to_a_result_that_only_the_person_sees() {
        var audit = finished();
        var result = as("ASSESSOR1", () -> results.result(audit));
        assertThat(result.overall().grade()).isEqualTo("OUTSTANDING");
        assertThat(result.ownGrade()).isEqualTo("GOOD");
        assertThat(result.head().isPractice()).isTrue();
        for (var other : List.of("LEAD", "DIRECTOR", "MANAGER1", "MANAGER2", "ASSESSOR2")) {
            assertThatThrownBy(() -> as(other, () -> results.result(audit))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void is_counted_nowhere_and_told_to_nobody() {
        var audit = finished();
        assertThat(as("LEAD", results::count)).isZero();
        assertThat(as("LEAD", () -> results.rows(new Page(0, 50)))).isEmpty();
        assertThat(heard.times(audit)).isZero();
        var mine = as("ASSESSOR1", search::mine);
        assertThat(mine.done()).extracting(MyAudit::id).containsExactly(audit);
        assertThat(mine.done().get(0).isPractice()).isTrue();
    }

    @Test
    void somebody_elses_is_not_there() {
        var audit = as("ASSESSOR1", practice::open);
        assertThatThrownBy(() -> as("ASSESSOR2", () -> search.workspace(audit, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as("LEAD", () -> results.result(audit))).isInstanceOf(NotFound.class);
    }

    @Test
    void has_no_draft_to_share_or_to_make_final() {
        var audit = finished();
        var nobody = new Sharing(List.of(), 5, "Practice.");
        assertThatThrownBy(() -> as("LEAD", () -> drafts.toShare(audit))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.run(council.user("LEAD"), () -> sharings.share(command(), audit, nobody)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.run(council.user("LEAD"), () -> conclusions.finalise(command(), audit, 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void is_for_those_who_conduct_audits() {
        assertThatThrownBy(() -> as("DIRECTOR", practice::open)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void its_standard_is_no_standard_for_cases() {
        assertThat(as("LEAD", editions::rows)).extracting(EditionRow::code).doesNotContain("PRACTICE");
        var edition = as("LEAD", editions::forPractice);
        assertRule(
                "programme.rule.practiceEdition", () -> as("LEAD", () -> rounds.plan(command(), "Round", edition, 12)));
    }
}
