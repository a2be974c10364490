package candour.improvement;

import static candour.improvement.ActionStatus.COMPLETED;
import static candour.improvement.ActionStatus.PLANNED;
import static candour.improvement.ActionStatus.RAISED;
import static candour.improvement.ActionStatus.VERIFIED;
import static candour.improvement.CorrectiveActionFixture.NOW;
import static candour.improvement.CorrectiveActionFixture.TODAY;
import static candour.improvement.CorrectiveActionFixture.by;
import static candour.improvement.CorrectiveActionFixture.completed;
import static candour.improvement.CorrectiveActionFixture.doer;
import static candour.improvement.CorrectiveActionFixture.owner;
import static candour.improvement.CorrectiveActionFixture.planFor;
import static candour.improvement.CorrectiveActionFixture.planOf;
import static candour.improvement.CorrectiveActionFixture.planned;
import static candour.improvement.CorrectiveActionFixture.plannedFor;
import static candour.improvement.CorrectiveActionFixture.planner;
import static candour.improvement.CorrectiveActionFixture.raised;
import static candour.improvement.CorrectiveActionFixture.raiser;
import static candour.improvement.CorrectiveActionFixture.reopened;
import static candour.improvement.CorrectiveActionFixture.stranger;
import static candour.improvement.CorrectiveActionFixture.verified;
import static candour.organisation.StaffFixture.employedUntil;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.template.FindingKind;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectiveActionTest {

    @Nested
    class Handing_over {

        @Test
        void changes_the_owner_and_nothing_else_and_is_in_the_history() {
            var action = planned();
            action.handOver(stranger(), by(planner()));
            assertThat(action.getStatus()).isEqualTo(ActionStatus.PLANNED);
            assertThat(action.getPlan()).isEqualTo(planOf(action.getPlan().owner(), TODAY.plusDays(30)));
            assertThat(action.getPlan().owner().getReference()).isEqualTo("STRANGER");
            assertThat(action.getSteps())
                    .extracting(ActionStep::getKind)
                    .containsExactly(StepKind.RAISED, StepKind.PLANNED, StepKind.HANDED_OVER);
        }

        @Test
        void leaves_the_new_owner_unable_to_verify_it() {
            var action = planned();
            action.handOver(stranger(), by(raiser()));
            action.complete("Done.", by(doer()));
            assertThat(action.ownWorkRule(stranger())).isEqualTo("improvement.rule.ownAction");
            assertThat(action.ownWorkRule(owner())).isNull();
        }

        @Test
        void is_for_what_is_planned_only_and_to_nobody_who_has_left() {
            assertRule("improvement.rule.notCompletable", () -> raised().handOver(stranger(), by(raiser())));
            assertRule("improvement.rule.notCompletable", () -> completed().handOver(stranger(), by(raiser())));
            var leaver = employedUntil("LEAVER", TODAY.minusDays(1));
            assertRule("improvement.rule.ownerLeft", () -> planned().handOver(leaver, by(raiser())));
            planned().handOver(employedUntil("LEAVER", TODAY), by(raiser()));
        }
    }

    @Nested
    class Raising {

        @ParameterizedTest
        @EnumSource(names = "GOOD_PRACTICE", mode = EnumSource.Mode.EXCLUDE)
        void comes_from_a_confirmed_finding(FindingKind kind) {
            var action = new CorrectiveAction(FindingFixture.confirmed(kind), " Title ", by(raiser()));
            assertThat(action.getStatus()).isEqualTo(RAISED);
            assertThat(action.getTitle()).isEqualTo("Title");
            assertThat(action.getSteps()).extracting(ActionStep::getKind).containsExactly(StepKind.RAISED);
        }

        @Test
        void does_not_come_from_good_practice() {
            var strength = FindingFixture.confirmed(FindingKind.GOOD_PRACTICE);
            assertRule("improvement.rule.goodPractice", () -> new CorrectiveAction(strength, "Title", by(raiser())));
        }

        @Test
        void does_not_come_from_a_finding_that_is_only_proposed() {
            var proposed = FindingFixture.proposed(FindingKind.MAJOR);
            assertRule(
                    "improvement.rule.findingNotConfirmed",
                    () -> new CorrectiveAction(proposed, "Title", by(raiser())));
        }

        @Test
        void needs_a_title_of_at_most_200_characters() {
            var finding = FindingFixture.confirmed(FindingKind.MAJOR);
            assertThat(new CorrectiveAction(finding, "t".repeat(200), by(raiser())).getTitle())
                    .hasSize(200);
            assertRule("shared.rule.textTooLong", () -> new CorrectiveAction(finding, "t".repeat(201), by(raiser())));
            assertRule("shared.rule.textMissing", () -> new CorrectiveAction(finding, " ", by(raiser())));
        }
    }

    @Nested
    class Planning {

        @Test
        void says_all_of_it() {
            var action = planned();
            assertThat(action.getStatus()).isEqualTo(PLANNED);
            assertThat(action.getPlan().cause()).isEqualTo(RootCause.PROCESS);
            assertThat(action.getPlannedBy().getReference()).isEqualTo("PLANNER");
        }

        @Test
        void sets_a_day_in_the_future() {
            assertThat(plannedFor(TODAY.plusDays(1)).getStatus()).isEqualTo(PLANNED);
            assertRule("improvement.rule.dueInPast", () -> plannedFor(TODAY));
            assertRule("improvement.rule.dueInPast", () -> plannedFor(TODAY.minusDays(1)));
        }

        @Test
        void counts_the_day_as_in_london() {
            var halfPastMidnight = new Deed(planner(), Instant.parse("2026-07-14T23:30:00Z"), "c"); // 15 July there
            assertRule(
                    "improvement.rule.dueInPast",
                    () -> raised().plan(planFor(LocalDate.of(2026, 7, 15)), halfPastMidnight));
            raised().plan(planFor(LocalDate.of(2026, 7, 16)), halfPastMidnight);
        }

        @Test
        void gives_it_to_somebody_who_works_there() {
            var due = TODAY.plusDays(30);
            raised().plan(planOf(employedUntil("LEAVES", TODAY), due), by(planner()));
            assertRule(
                    "improvement.rule.ownerLeft",
                    () -> raised().plan(planOf(employedUntil("LEFT", TODAY.minusDays(1)), due), by(planner())));
        }

        @Test
        void is_not_done_twice() {
            assertRule(
                    "improvement.rule.notPlannable", () -> planned().plan(planFor(TODAY.plusDays(9)), by(planner())));
            assertRule(
                    "improvement.rule.notPlannable", () -> completed().plan(planFor(TODAY.plusDays(9)), by(planner())));
            assertRule(
                    "improvement.rule.notPlannable", () -> verified().plan(planFor(TODAY.plusDays(9)), by(planner())));
        }

        @Test
        void leaves_nothing_out() {
            assertRule("shared.rule.textMissing", () -> new ActionPlan(RootCause.SYSTEM, "", "m", "e", owner(), TODAY));
            assertRule(
                    "shared.rule.textMissing", () -> new ActionPlan(RootCause.SYSTEM, "w", null, "e", owner(), TODAY));
            assertRule(
                    "shared.rule.textMissing", () -> new ActionPlan(RootCause.SYSTEM, "w", "m", " ", owner(), TODAY));
            assertThatThrownBy(() -> new ActionPlan(null, "w", "m", "e", owner(), TODAY))
                    .isInstanceOf(NullPointerException.class);
        }

        @Test
        void may_be_as_long_as_it_is_kept_and_no_longer() {
            var longest = "x".repeat(2000);
            assertThat(new ActionPlan(RootCause.SYSTEM, longest, longest, longest, owner(), TODAY).why())
                    .hasSize(2000);
            assertRule(
                    "shared.rule.textTooLong",
                    () -> new ActionPlan(RootCause.SYSTEM, longest + "x", "m", "e", owner(), TODAY));
        }
    }

    @Nested
    class Completing {

        @Test
        void says_what_was_done_by_whom_and_when() {
            var completion = completed().getCompletion();
            assertThat(completion.note()).isEqualTo("The line is in the form.");
            assertThat(completion.by().getReference()).isEqualTo("DOER");
            assertThat(completion.at()).isEqualTo(NOW);
        }

        @Test
        void needs_a_note() {
            assertRule("shared.rule.textMissing", () -> planned().complete("\n", by(doer())));
        }

        @Test
        void is_for_what_is_planned() {
            assertRule("improvement.rule.notCompletable", () -> raised().complete("Done.", by(doer())));
            assertRule("improvement.rule.notCompletable", () -> completed().complete("Done.", by(doer())));
            assertRule("improvement.rule.notCompletable", () -> verified().complete("Done.", by(doer())));
        }
    }

    @Nested
    class Verifying {

        @Test
        void is_never_done_by_the_person_who_completed_it() {
            assertRule("improvement.rule.ownWork", () -> completed().verify(true, "It works.", by(doer())));
        }

        @Test
        void is_never_done_by_its_owner() {
            assertRule("improvement.rule.ownAction", () -> completed().verify(true, "It works.", by(owner())));
        }

        @Test
        void is_never_done_by_who_planned_it() {
            assertRule("improvement.rule.ownPlan", () -> completed().verify(true, "It works.", by(planner())));
        }

        @Test
        void may_be_done_by_who_raised_it_and_by_anybody_else() {
            var action = completed();
            assertThat(action.ownWorkRule(raiser())).isNull();
            action.verify(true, "It works.", by(raiser()));
            assertThat(action.getStatus()).isEqualTo(VERIFIED);
            assertThat(verified().getVerification().by().getReference()).isEqualTo("STRANGER");
        }

        @Test
        void is_refused_to_the_same_people_when_it_did_not_work() {
            assertRule("improvement.rule.ownWork", () -> completed().verify(false, "It does not.", by(doer())));
        }

        @Test
        void needs_a_reason_either_way() {
            assertRule("shared.rule.textMissing", () -> completed().verify(true, "", by(stranger())));
            assertRule("shared.rule.textMissing", () -> completed().verify(false, "", by(stranger())));
        }

        @Test
        void is_for_what_is_completed() {
            assertRule("improvement.rule.notVerifiable", () -> raised().verify(true, "It works.", by(stranger())));
            assertRule("improvement.rule.notVerifiable", () -> planned().verify(true, "It works.", by(stranger())));
            assertRule("improvement.rule.notVerifiable", () -> verified().verify(true, "It works.", by(stranger())));
        }
    }

    @Nested
    class NotEffective {

        @Test
        void raises_it_again_without_plan_completion_or_verdict() {
            var action = reopened();
            assertThat(action.getStatus()).isEqualTo(RAISED);
            assertThat(action.isPlannable()).isTrue();
            assertThat(action.getPlan()).isNull();
            assertThat(action.getCompletion()).isNull();
            assertThat(action.getVerification()).isNull();
        }

        @Test
        void keeps_everything_that_was_tried() {
            var steps = reopened().getSteps();
            assertThat(steps)
                    .extracting(ActionStep::getKind)
                    .containsExactly(StepKind.RAISED, StepKind.PLANNED, StepKind.COMPLETED, StepKind.REOPENED);
            assertThat(steps.get(1).getPlan().measures()).isEqualTo("A line for it in supervision.");
            assertThat(steps.get(2).getWords()).isEqualTo("The line is in the form.");
            assertThat(steps.get(3).getWords()).isEqualTo("Two of ten files show it.");
        }

        @Test
        void lets_the_verifier_plan_the_next_try_but_then_not_verify_it() {
            var action = reopened();
            action.plan(planFor(TODAY.plusDays(9)), by(stranger()));
            action.complete("Done again.", by(doer()));
            assertRule("improvement.rule.ownPlan", () -> action.verify(true, "Now it works.", by(stranger())));
            action.verify(true, "Now it works.", by(planner()));
            assertThat(action.getSteps()).hasSize(7);
        }
    }

    @Nested
    class Overdue {

        private final LocalDate due = TODAY.plusDays(30);

        @Test
        void begins_the_day_after() {
            assertThat(planned().isOverdueOn(due)).isFalse();
            assertThat(planned().isOverdueOn(due.plusDays(1))).isTrue();
        }

        @Test
        void ends_with_completion() {
            assertThat(completed().getStatus()).isEqualTo(COMPLETED);
            assertThat(completed().isOverdueOn(due.plusDays(1))).isFalse();
        }

        @Test
        void is_never_what_has_no_plan() {
            assertThat(raised().isOverdueOn(due.plusYears(1))).isFalse();
        }
    }
}
