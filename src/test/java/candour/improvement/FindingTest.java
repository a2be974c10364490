package candour.improvement;

import static candour.improvement.FindingFixture.SUBMITTED_AT;
import static candour.improvement.FindingFixture.audit;
import static candour.improvement.FindingFixture.confirmed;
import static candour.improvement.FindingFixture.merged;
import static candour.improvement.FindingFixture.proposed;
import static candour.improvement.FindingFixture.urgent;
import static candour.improvement.FindingFixture.withdrawn;
import static candour.improvement.FindingStatus.CONFIRMED;
import static candour.improvement.FindingStatus.MERGED;
import static candour.improvement.FindingStatus.PROPOSED;
import static candour.improvement.FindingStatus.WITHDRAWN;
import static candour.support.Rules.assertRule;
import static candour.template.FindingKind.GOOD_PRACTICE;
import static candour.template.FindingKind.MAJOR;
import static candour.template.FindingKind.MINOR;
import static candour.template.FindingKind.OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import candour.audit.AuditFixture;
import candour.template.FindingKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    @Test
    void belongs_to_the_team_and_council_of_its_audit() {
        var audit = audit();
        var finding = proposed(audit, MINOR, "A1");
        assertThat(finding.getTeam()).isSameAs(audit.getTeam());
        assertThat(finding.getOrganisation()).isSameAs(audit.getOrganisation());
        assertThat(finding.getStatus()).isEqualTo(PROPOSED);
    }

    @Nested
    class Reworded {

        @Test
        void takes_the_words_of_the_assessor() {
            var finding = proposed(MINOR);
            finding.reword("  Visits ", "Two were late.\r\nBoth are explained.");
            assertThat(finding.getTitle()).isEqualTo("Visits");
            assertThat(finding.getText()).isEqualTo("Two were late.\nBoth are explained.");
        }

        @Test
        void needs_a_title_and_a_text() {
            assertRule("shared.rule.textMissing", () -> proposed(MINOR).reword(" ", "Text"));
            assertRule("shared.rule.textMissing", () -> proposed(MINOR).reword("Title", null));
        }

        @Test
        void may_be_as_long_as_it_is_kept_and_no_longer() {
            var finding = proposed(MINOR);
            finding.reword("t".repeat(200), "x".repeat(4000));
            assertThat(finding.getText()).hasSize(4000);
            assertRule("shared.rule.textTooLong", () -> finding.reword("t".repeat(201), "Text"));
            assertRule("shared.rule.textTooLong", () -> finding.reword("Title", "x".repeat(4001)));
        }

        @Test
        void is_over_once_it_is_left_out() {
            assertRule(
                    "improvement.rule.notProposed",
                    () -> withdrawn(audit(), MINOR, "A1").reword("Title", "Text"));
        }

        @Test
        void is_over_once_the_audit_is_submitted() {
            var finding = proposed(MINOR);
            AuditFixture.submit(finding.getAudit());
            assertRule("improvement.rule.auditSubmitted", () -> finding.reword("Title", "Text"));
        }
    }

    @Nested
    class Merged {

        private final Finding into = proposed(audit(), MINOR, "A1");

        @Test
        void points_to_the_other_and_says_why() {
            var finding = merged(into.getAudit(), MINOR, "A2", into);
            assertThat(finding.getStatus()).isEqualTo(MERGED);
            assertThat(finding.getMergedInto()).isSameAs(into);
            assertThat(finding.getReason()).isEqualTo("It says the same.");
            assertThat(finding.isLeftOut()).isTrue();
        }

        @Test
        void needs_a_reason() {
            assertRule(
                    "shared.rule.textMissing",
                    () -> proposed(into.getAudit(), MINOR, "A2").mergeInto(into, ""));
        }

        @Test
        void goes_only_into_the_same_kind() {
            assertRule("improvement.rule.mergeOtherKind", () -> merged(into.getAudit(), MAJOR, "A2", into));
        }

        @Test
        void goes_only_into_one_of_the_same_audit() {
            assertRule("improvement.rule.mergeOtherAudit", () -> merged(audit(), MINOR, "A2", into));
        }

        @Test
        void does_not_go_into_itself() {
            assertRule("improvement.rule.mergeIntoItself", () -> into.mergeInto(into, "Same."));
        }

        @Test
        void does_not_go_into_one_that_is_left_out() {
            var gone = withdrawn(into.getAudit(), MINOR, "A3");
            assertRule("improvement.rule.mergeIntoLeftOut", () -> merged(into.getAudit(), MINOR, "A2", gone));
        }

        @Test
        void is_not_merged_again() {
            var finding = merged(into.getAudit(), MINOR, "A2", into);
            assertRule("improvement.rule.notProposed", () -> finding.mergeInto(into, "Again."));
        }

        @Test
        void is_over_once_the_audit_is_submitted() {
            var finding = proposed(into.getAudit(), MINOR, "A2");
            AuditFixture.submit(into.getAudit());
            assertRule("improvement.rule.auditSubmitted", () -> finding.mergeInto(into, "Same."));
        }
    }

    @Nested
    class Withdrawn {

        @Test
        void says_why() {
            var finding = withdrawn(audit(), MAJOR, "A1");
            assertThat(finding.getStatus()).isEqualTo(WITHDRAWN);
            assertThat(finding.getReason()).isEqualTo("Put right before the audit.");
        }

        @Test
        void needs_a_reason() {
            assertRule("shared.rule.textMissing", () -> proposed(MAJOR).withdraw("  "));
        }

        @Test
        void is_over_once_the_audit_is_submitted() {
            var finding = proposed(MAJOR);
            AuditFixture.submit(finding.getAudit());
            assertRule("improvement.rule.auditSubmitted", () -> finding.withdraw("Late thought."));
        }
    }

    @Nested
    class PutBack {

        @Test
        void stands_as_if_it_had_never_been_left_out() {
            var finding = withdrawn(audit(), MINOR, "A1");
            finding.putBack();
            assertThat(finding.getStatus()).isEqualTo(PROPOSED);
            assertThat(finding.getReason()).isNull();
        }

        @Test
        void forgets_where_it_was_merged_into() {
            var into = proposed(audit(), MINOR, "A1");
            var finding = merged(into.getAudit(), MINOR, "A2", into);
            finding.putBack();
            assertThat(finding.getMergedInto()).isNull();
        }

        @Test
        void is_for_what_was_left_out() {
            assertRule("improvement.rule.notLeftOut", () -> proposed(MINOR).putBack());
        }

        @Test
        void is_over_once_the_audit_is_submitted() {
            var finding = withdrawn(audit(), MINOR, "A1");
            AuditFixture.submit(finding.getAudit());
            assertRule("improvement.rule.auditSubmitted", finding::putBack);
        }
    }

    @Nested
    class Urgent {

        private final Finding urgent = urgent();

        @Test
        void calls_for_an_action_at_once() {
            assertThat(urgent.getAudit().getStatus().isFinal()).isFalse();
            assertThat(urgent.isActionable()).isTrue();
            assertThat(urgent.getKind()).isEqualTo(FindingKind.IMMEDIATE_CONCERN);
            assertThat(urgent.getSubmittedAt()).isEqualTo(SUBMITTED_AT);
            var action = new CorrectiveAction(
                    urgent,
                    "See the child",
                    ActionPurpose.CORRECTIVE,
                    CorrectiveActionFixture.by(CorrectiveActionFixture.raiser()));
            assertThat(action.getStatus()).isEqualTo(ActionStatus.RAISED);
        }

        @Test
        void stays_when_the_audit_is_withdrawn() {
            AuditFixture.withdraw(urgent.getAudit());
            assertThat(urgent.isActionable()).isTrue();
        }

        @Test
        void needs_a_title_and_words() {
            var concern = urgent.getConcern();
            assertRule("shared.rule.textMissing", () -> new Finding(concern, " ", "Text", SUBMITTED_AT));
            assertRule("shared.rule.textMissing", () -> new Finding(concern, "Title", "", SUBMITTED_AT));
        }

        @Test
        void raised_by_an_answer_waits_for_submission_and_not_for_a_final_result() {
            var finding = proposed(FindingKind.IMMEDIATE_CONCERN);
            assertThat(finding.isActionable()).isFalse();
            AuditFixture.submit(finding.getAudit());
            finding.confirm(SUBMITTED_AT);
            assertThat(finding.isActionable()).isTrue();
        }
    }

    @Nested
    class Confirmed {

        @Test
        void says_since_when() {
            var finding = confirmed(MINOR);
            assertThat(finding.getStatus()).isEqualTo(CONFIRMED);
            assertThat(finding.getSubmittedAt()).isEqualTo(SUBMITTED_AT);
        }

        @Test
        void leaves_the_others_out_with_their_reasons() {
            var finding = withdrawn(audit(), MINOR, "A1");
            finding.leaveOut(SUBMITTED_AT);
            assertThat(finding.getStatus()).isEqualTo(WITHDRAWN);
            assertThat(finding.getReason()).isEqualTo("Put right before the audit.");
            assertThat(finding.getSubmittedAt()).isEqualTo(SUBMITTED_AT);
            assertRule("improvement.rule.notLeftOut", () -> proposed(MINOR).leaveOut(SUBMITTED_AT));
        }

        @Test
        void is_only_what_stands() {
            assertRule(
                    "improvement.rule.notProposed",
                    () -> withdrawn(audit(), MINOR, "A1").confirm(SUBMITTED_AT));
        }

        @ParameterizedTest
        @EnumSource(names = "GOOD_PRACTICE", mode = EnumSource.Mode.EXCLUDE)
        void calls_for_an_action(FindingKind kind) {
            assertThat(confirmed(kind).isActionable()).isTrue();
        }

        @Test
        void calls_for_no_action_when_it_is_good_practice() {
            assertThat(confirmed(GOOD_PRACTICE).isActionable()).isFalse();
        }

        @Test
        void calls_for_no_action_before() {
            assertThat(proposed(OPPORTUNITY).isActionable()).isFalse();
        }
    }
}
