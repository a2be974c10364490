package candour.audit;

import static candour.audit.AssessorAtWork.sending;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.programme.AllocatedCouncil;
import candour.scoring.AnswerState;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.StaleVersion;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AnswersIT {

    private static final Judgement GOOD = Judgement.answered("GOOD", "Heard.", Set.of());

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private Acting acting;

    @Inject
    private Answers answers;

    @Inject
    private AuditSearch search;

    @Inject
    private TrailSearch trail;

    @Resource
    private ManagedExecutorService threads;

    private Council council;
    private Long audit;

    @BeforeEach
    void allocate() {
        council = councils.council();
        audit = work.firstAudit(council, "ASSESSOR1");
    }

    private <T> T assessor(Supplier<T> deed) {
        return acting.as(council.user("ASSESSOR1"), deed);
    }

    private Saved give(Judgement judgement, int seen, Sending sending) {
        return assessor(() -> answers.answer(audit, "A1", judgement, seen, sending));
    }

    private StoredAnswer stored() {
        return assessor(() -> search.answer(audit, "A1"));
    }

    @Test
    void an_allocated_case_is_an_audit_of_its_assessor_with_nothing_answered() {
        var mine = assessor(search::mine).toDo();
        assertThat(mine).extracting(MyAudit::pseudonym).containsExactlyInAnyOrder("P-7", "P-8");
        assertThat(mine.get(0).status()).isEqualTo(AuditStatus.ALLOCATED);
        assertThat(mine.get(0).team()).isEqualTo("Quay");
        assertThat(mine.get(0).answered()).isZero();
        assertThat(mine.get(0).questions()).isEqualTo(work.edition().questions().size());
        assertThat(stored()).isEqualTo(StoredAnswer.NONE);
    }

    @Test
    void an_answer_is_kept_and_begins_the_audit() {
        var saved = give(GOOD, Response.ABSENT, sending());
        assertThat(saved.version()).isEqualTo(1);
        assertThat(stored().level()).isEqualTo("GOOD");
        assertThat(stored().comment()).isEqualTo("Heard.");
        var mine = assessor(search::mine).toDo().stream()
                .filter(each -> each.id().equals(audit))
                .findFirst()
                .orElseThrow();
        assertThat(mine.status()).isEqualTo(AuditStatus.IN_PROGRESS);
        assertThat(mine.answered()).isEqualTo(1);
        assertThat(mine.savedAt()).isNotNull();
    }

    @Test
    void another_answer_replaces_it_as_a_whole() {
        give(GOOD, Response.ABSENT, sending());
        assertThat(give(Judgement.notApplicable("Not in care then"), 1, sending())
                        .version())
                .isEqualTo(2);
        assertThat(stored().state()).isEqualTo(AnswerState.NOT_APPLICABLE);
        assertThat(stored().level()).isNull();
        assertThat(stored().comment()).isNull();
    }

    @Test
    void a_cleared_answer_is_not_yet_answered_and_its_versions_go_on() {
        give(GOOD, Response.ABSENT, sending());
        assertThat(give(Judgement.cleared(), 1, sending()).version()).isEqualTo(2);
        assertThat(stored().state()).isEqualTo(AnswerState.UNANSWERED);
        assertThat(assessor(search::mine).toDo()).allMatch(each -> each.answered() == 0);
    }

    @Test
    void a_stale_version_overwrites_nothing() {
        give(GOOD, Response.ABSENT, sending());
        assertThatThrownBy(() -> give(Judgement.notEvidenced("Late", Set.of()), Response.ABSENT, sending()))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> give(Judgement.notEvidenced("Early", Set.of()), 2, sending()))
                .isInstanceOf(StaleVersion.class);
        assertThat(stored().comment()).isEqualTo("Heard.");
    }

    @Test
    void a_repeat_gets_the_first_result_and_changes_nothing() {
        var sending = sending();
        var first = give(GOOD, Response.ABSENT, sending);
        var repeat = give(GOOD, Response.ABSENT, sending);
        assertThat(repeat.version()).isEqualTo(first.version());
        assertThat(repeat.savedAt()).isEqualTo(stored().savedAt());
        assertThat(stored().version()).isEqualTo(1);
    }

    @Test
    void nobody_but_the_assessor_answers() {
        var foreign = councils.council();
        for (var user : List.of(council.user("ASSESSOR2"), foreign.user("ASSESSOR1"))) {
            assertThatThrownBy(() -> acting.as(user, () -> answers.answer(audit, "A1", GOOD, 0, sending())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> acting.as(user, () -> search.workspace(audit, null)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> acting.as(user, () -> search.check(audit))).isInstanceOf(NotFound.class);
        }
        for (var role : List.of("LEAD", "MANAGER2", "DIRECTOR", "ADMIN", "TEAM2")) {
            assertThatThrownBy(
                            () -> acting.as(council.user(role), () -> answers.answer(audit, "A1", GOOD, 0, sending())))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThat(stored()).isEqualTo(StoredAnswer.NONE);
    }

    @Test
    void a_foreign_try_is_in_the_trail_and_single_answers_are_not() {
        give(GOOD, Response.ABSENT, sending());
        give(GOOD, 1, sending());
        assertThatThrownBy(() ->
                        acting.as(council.user("ASSESSOR2"), () -> answers.answer(audit, "A1", GOOD, 0, sending())))
                .isInstanceOf(NotFound.class);
        var rows = acting.as(council.user("ADMIN"), () -> trail.rows(TrailFilter.ALL, new Page(0, 200)));
        assertThat(rows)
                .filteredOn(row -> audit.equals(row.subjectId()) && "Audit".equals(row.subject()))
                .filteredOn(row -> row.kind() != TrailEvent.Kind.OPENED)
                .extracting(row -> row.kind() + " " + row.what())
                .containsExactlyInAnyOrder("REFUSED Answers.answer", "DID audit.trail.begun");
    }

    @Test
    void what_the_standard_does_not_ask_or_offer_is_refused() {
        assertRule("audit.rule.question", () -> assessor(() -> answers.answer(audit, "Z9", GOOD, 0, sending())));
        assertRule("audit.rule.level", () -> give(Judgement.answered("YES", null, Set.of()), 0, sending()));
        assertRule(
                "audit.rule.foreignNote",
                () -> give(Judgement.answered("GOOD", null, Set.of(987654321L)), 0, sending()));
        assertThat(stored()).isEqualTo(StoredAnswer.NONE);
        assertThat(assessor(search::mine).toDo()).allMatch(each -> each.status() == AuditStatus.ALLOCATED);
    }

    @Test
    void no_two_saves_at_once_lose_one() throws Exception {
        give(Judgement.notEvidenced("-", Set.of()), Response.ABSENT, sending());
        var kept = new AtomicInteger();
        Callable<Void> page = () -> {
            for (var turn = 0; turn < 60; turn++) {
                addOne(kept);
            }
            return null;
        };
        for (var done : threads.invokeAll(List.of(page, page, page))) {
            done.get();
        }
        assertThat(kept.get()).isEqualTo(180);
        assertThat(stored().comment()).isEqualTo("-" + "x".repeat(180));
        assertThat(stored().version()).isEqualTo(181);
    }

    /** Reads what is there and puts one letter more in its place, again and again until nobody came between. */
    private void addOne(AtomicInteger kept) {
        while (true) {
            var before = stored();
            try {
                give(Judgement.notEvidenced(before.comment() + "x", Set.of()), before.version(), sending());
                kept.incrementAndGet();
                return;
            } catch (StaleVersion other) {
                // another page was faster
            }
        }
    }

    @Test
    void two_first_answers_at_once_make_one() throws Exception {
        var refused = new AtomicInteger();
        Callable<Void> page = () -> {
            try {
                give(GOOD, Response.ABSENT, sending());
            } catch (StaleVersion other) {
                refused.incrementAndGet();
            }
            return null;
        };
        for (var done : threads.invokeAll(List.of(page, page))) {
            done.get();
        }
        assertThat(refused.get()).isEqualTo(1);
        assertThat(stored().version()).isEqualTo(1);
    }

    @Test
    void the_own_judgement_is_kept_with_its_version() {
        var seen = assessor(() -> search.check(audit)).version();
        var sending = sending();
        var own = new OwnJudgement("GOOD", "Heard.");
        var saved = assessor(() -> answers.judge(audit, own, seen, sending));
        assertThat(saved.version()).isEqualTo(seen + 1);
        assertThat(assessor(() -> answers.judge(audit, own, seen, sending)).version())
                .isEqualTo(seen + 1);
        assertThatThrownBy(() -> assessor(() -> answers.judge(audit, own, seen, sending())))
                .isInstanceOf(StaleVersion.class);
        assertThat(assessor(() -> search.check(audit)).ownGrade()).isEqualTo("GOOD");
    }
}
