package candour.improvement;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.audit.Audit;
import candour.audit.AuditFixture;
import candour.audit.Sending;
import candour.organisation.Person;
import candour.organisation.StaffFixture;
import candour.template.FindingKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private static final Instant NOW = Instant.parse("2026-11-16T10:00:00Z");
    private static final Sending SENDING = Sending.of("test-page-1", 1);

    private final Audit audit = AuditFixture.open(StaffFixture.ELM);
    private final Person worker = StaffFixture.employed("W1", StaffFixture.ELM, null);
    private final Person assessor = StaffFixture.employed("A1", StaffFixture.OAK, null);
    private final Finding finding = FindingFixture.proposed(audit, FindingKind.MINOR, "B3");
    private final Reply reply = new Reply(audit, worker, NOW);

    ReplyTest() {
        AuditFixture.submit(audit);
        finding.confirm(NOW);
        AuditFixture.share(audit);
    }

    private FindingReply said(Stance stance, String words) {
        var point = new FindingReply(reply, finding);
        point.say(stance, words, SENDING, NOW);
        return point;
    }

    private void write(String question, String fact) {
        reply.write(new ReplyContent("Added.", question, fact, Felt.YES, null, null), SENDING, NOW);
    }

    @Nested
    class Sending_it {

        @Test
        void takes_agreement_without_words_and_difference_with_them() {
            assertRule("improvement.rule.wordsNeeded", () -> reply.send(List.of(said(Stance.PARTLY, " ")), "c", NOW));
            assertRule(
                    "improvement.rule.wordsNeeded", () -> reply.send(List.of(said(Stance.DISAGREE, null)), "c", NOW));
            assertRule("improvement.rule.wordsNeeded", () -> reply.send(List.of(said(null, "Words.")), "c", NOW));
            reply.send(List.of(said(Stance.AGREE, null)), "c", NOW);
            assertThat(reply.getSentAt()).isEqualTo(NOW);
        }

        @Test
        void takes_a_disputed_fact_with_its_question_and_what_is_right_or_none() {
            write("B3", null);
            assertRule("improvement.rule.factIncomplete", () -> reply.send(List.of(), "c", NOW));
            write(null, "It was on 3 May.");
            assertRule("improvement.rule.factIncomplete", () -> reply.send(List.of(), "c", NOW));
            write("B3", "It was on 3 May.");
            reply.send(List.of(), "c", NOW);
            assertThat(reply.isOpen()).isFalse();
        }

        @Test
        void is_refused_while_nothing_is_said_and_a_second_time() {
            assertRule("improvement.rule.nothingSaid", () -> reply.send(List.of(said(null, null)), "c", NOW));
            reply.send(List.of(said(Stance.DISAGREE, "No.")), "c", NOW);
            assertRule("improvement.rule.replySent", () -> reply.send(List.of(), "d", NOW));
            assertRule("improvement.rule.replySent", () -> write(null, null));
            assertRule("improvement.rule.replySent", () -> said(Stance.AGREE, null));
        }

        @Test
        void holds_words_up_to_their_length() {
            assertThat(said(Stance.DISAGREE, "w".repeat(2000)).isComplete()).isTrue();
            assertRule("shared.rule.textTooLong", () -> said(Stance.DISAGREE, "w".repeat(2001)));
            assertRule(
                    "shared.rule.textTooLong", () -> new ReplyContent("a".repeat(4001), null, null, null, null, null));
        }
    }

    @Nested
    class Settling {

        private void settle(Settlement kind, String level) {
            finding.settle(new AnswerToFinding(kind, "Because.", "New title", "New text", level), assessor, NOW);
        }

        @Test
        void keeps_the_old_words_beside_the_new_ones_however_often() {
            var title = finding.getTitle();
            settle(Settlement.REWORDED, null);
            settle(Settlement.REWORDED, null);
            assertThat(finding.getTitle()).isEqualTo("New title");
            assertThat(finding.getOutcome().submittedTitle()).isEqualTo(title);
            settle(Settlement.STAYS_OPEN, null);
            assertThat(finding.getTitle()).isEqualTo(title);
            assertThat(finding.getText()).isEqualTo("Text of B3");
            assertThat(finding.getOutcome().isOpen()).isTrue();
        }

        @Test
        void is_shown_to_others_once_the_result_is_final() {
            settle(Settlement.REWORDED, null);
            assertThat(finding.getFinalOutcome()).isNull();
            assertThat(finding.getShownTitle()).isEqualTo("Title of B3");
            assertThat(finding.getShownText()).isEqualTo("Text of B3");
            AuditFixture.makeFinal(audit);
            assertThat(finding.getFinalOutcome().kind()).isEqualTo(Settlement.REWORDED);
            assertThat(finding.getShownTitle()).isEqualTo("New title");
            assertThat(finding.getShownText()).isEqualTo("New text");
        }

        @Test
        void withdraws_it_once_the_result_is_final_and_not_before() {
            settle(Settlement.WITHDRAWN, null);
            assertThat(finding.isConfirmed()).isTrue();
            assertThat(finding.getReason()).isNull();
            AuditFixture.makeFinal(audit);
            finding.conclude();
            assertThat(finding.getStatus()).isEqualTo(FindingStatus.WITHDRAWN);
            assertThat(finding.getReason()).isEqualTo("Because.");
        }

        @Test
        void takes_a_withdrawal_back_until_then() {
            settle(Settlement.WITHDRAWN, null);
            settle(Settlement.STAYS_OPEN, null);
            AuditFixture.makeFinal(audit);
            finding.conclude();
            assertThat(finding.isConfirmed()).isTrue();
            assertThat(finding.getReason()).isNull();
        }

        @Test
        void names_the_right_level_where_the_answer_was_wrong_and_only_there() {
            assertRule("improvement.rule.level", () -> settle(Settlement.ANSWER_CORRECTED, null));
            assertRule("improvement.rule.level", () -> settle(Settlement.STAYS_OPEN, "YES"));
            settle(Settlement.ANSWER_CORRECTED, "YES");
            assertThat(finding.getOutcome().level()).isEqualTo("YES");
            assertThat(finding.isConfirmed()).isTrue();
        }

        @Test
        void needs_words_and_a_draft_that_is_shared() {
            assertRule(
                    "shared.rule.textMissing",
                    () -> finding.settle(
                            new AnswerToFinding(Settlement.STAYS_OPEN, " ", null, null, null), assessor, NOW));
            AuditFixture.makeFinal(audit);
            assertRule("improvement.rule.notShared", () -> settle(Settlement.STAYS_OPEN, null));
        }

        @Test
        void of_a_fact_is_for_a_reply_that_was_sent_and_disputes_one() {
            write("B3", "It was on 3 May.");
            assertRule("improvement.rule.noFact", () -> reply.settleFact(FactSettlement.CORRECTED, "Yes."));
            reply.send(List.of(), "c", NOW);
            reply.settleFact(FactSettlement.CORRECTED, "Yes.");
            assertThat(reply.getFactOutcome()).isEqualTo(FactSettlement.CORRECTED);
        }
    }

    @Nested
    class Acting_on_it {

        @Test
        void waits_until_the_result_is_final_and_a_correction_does_not() {
            assertThat(finding.isActionable()).isFalse();
            assertThat(finding.isCorrectable()).isTrue();
            assertRule("improvement.rule.auditNotFinal", () -> raise(ActionPurpose.CORRECTIVE));
            assertThat(raise(ActionPurpose.CORRECTION).getPurpose()).isEqualTo(ActionPurpose.CORRECTION);
            AuditFixture.makeFinal(audit);
            assertThat(finding.isActionable()).isTrue();
            assertThat(raise(ActionPurpose.CORRECTIVE).getStatus()).isEqualTo(ActionStatus.RAISED);
        }

        @Test
        void is_over_once_the_audit_is_withdrawn() {
            AuditFixture.withdraw(audit);
            assertThat(finding.isCorrectable()).isFalse();
            assertRule("improvement.rule.auditDropped", () -> raise(ActionPurpose.CORRECTION));
            finding.withdrawWithAudit("Another council’s case.");
            assertThat(finding.getStatus()).isEqualTo(FindingStatus.WITHDRAWN);
        }

        private CorrectiveAction raise(ActionPurpose purpose) {
            return new CorrectiveAction(finding, "Title", purpose, CorrectiveActionFixture.by(worker));
        }
    }
}
