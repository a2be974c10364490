package candour.audit;

import static candour.audit.Part.LINE_MANAGER;
import static candour.audit.Part.PRACTITIONER;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import candour.audit.Sharing.Invitee;
import candour.casefile.CaseFile;
import candour.casefile.CaseFixture;
import candour.casefile.Holding;
import candour.organisation.Person;
import candour.organisation.StaffFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final LocalDate START = LocalDate.of(2025, 11, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Instant NOW = Instant.parse("2026-11-16T10:00:00Z");

    private final Person manager = StaffFixture.employed("M1", StaffFixture.ELM, null);
    private final Person worker = StaffFixture.employed("W1", StaffFixture.ELM, manager);
    private final Person earlier = StaffFixture.employed("W2", StaffFixture.ELM, manager);
    private final Person assessor = StaffFixture.employed("A1", StaffFixture.OAK, null);
    private final CaseFile file = CaseFixture.heldIn(StaffFixture.COUNCIL, "K7-402-QX", StaffFixture.ELM);

    private Holding held(Person person, LocalDate from, LocalDate to) {
        return CaseFixture.held(file, person, from, to);
    }

    private List<String> proposed(Holding... holdings) {
        return Proposed.of(List.of(holdings), START, TODAY, assessor).stream()
                .map(one -> one.name() + " " + one.part())
                .toList();
    }

    @Nested
    class Proposing {

        @Test
        void everybody_who_held_it_in_the_look_back_comes_with_their_manager_once() {
            assertThat(proposed(
                            held(worker, LocalDate.of(2026, 3, 1), null),
                            held(earlier, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 3, 1))))
                    .containsExactly("W2 PRACTITIONER", "W1 PRACTITIONER", "M1 LINE_MANAGER");
        }

        @Test
        void the_first_and_the_last_day_count_and_the_days_beside_them_do_not() {
            var before = LocalDate.of(2020, 1, 1);
            assertThat(proposed(held(worker, before, START))).contains("W1 PRACTITIONER");
            assertThat(proposed(held(worker, before, START.minusDays(1)))).isEmpty();
            assertThat(proposed(held(worker, TODAY, null))).contains("W1 PRACTITIONER");
            assertThat(proposed(held(worker, TODAY.plusDays(1), null))).isEmpty();
        }

        @Test
        void a_manager_who_held_it_is_asked_and_the_assessor_never() {
            assertThat(proposed(held(worker, START, null), held(manager, START, null)))
                    .containsExactlyInAnyOrder("W1 PRACTITIONER", "M1 PRACTITIONER");
            assertThat(proposed(held(StaffFixture.employed("W3", StaffFixture.OAK, assessor), START, null)))
                    .containsExactly("W3 PRACTITIONER");
        }

        @Test
        void whoever_managed_a_holder_while_they_held_it_in_the_look_back_is_asked_and_nobody_else() {
            var next = StaffFixture.employed("M2", StaffFixture.ELM, null);
            var moved = LocalDate.of(2026, 5, 4);
            StaffFixture.moved(worker, next, moved);
            assertThat(managers(held(worker, START, null))).containsExactly("M1", "M2");
            assertThat(managers(held(worker, START, moved.minusDays(1)))).containsExactly("M1");
            assertThat(managers(held(worker, moved, null))).containsExactly("M2");
            StaffFixture.moved(earlier, next, START);
            assertThat(managers(held(earlier, LocalDate.of(2024, 1, 1), null))).containsExactly("M2");
        }

        @Test
        void a_line_manager_is_named_with_the_days_of_both() {
            var moved = LocalDate.of(2026, 5, 4);
            StaffFixture.moved(worker, assessor, moved);
            assertThat(Proposed.of(List.of(held(worker, START, null)), START, TODAY, assessor))
                    .filteredOn(one -> !one.isPractitioner())
                    .extracting(Proposed::from, Proposed::to)
                    .containsExactly(tuple(START, moved.minusDays(1)));
        }

        private List<String> managers(Holding... holdings) {
            return Proposed.of(List.of(holdings), START, TODAY, assessor).stream()
                    .filter(one -> !one.isPractitioner())
                    .map(Proposed::name)
                    .toList();
        }

        @Test
        void somebody_who_has_left_is_marked() {
            var left = StaffFixture.employedUntil("L1", TODAY.minusDays(1));
            var here = StaffFixture.employedUntil("L2", TODAY);
            assertThat(Proposed.of(List.of(held(left, START, null)), START, TODAY, assessor))
                    .extracting(Proposed::working)
                    .containsExactly(false);
            assertThat(Proposed.of(List.of(held(here, START, null)), START, TODAY, assessor))
                    .extracting(Proposed::working)
                    .containsExactly(true);
        }
    }

    @Nested
    class Sharing_it {

        @Test
        void takes_from_one_to_sixty_working_days() {
            var somebody = List.of(new Invitee(1L, PRACTITIONER, null));
            assertRule("audit.rule.replyDays", () -> new Sharing(somebody, 0, null));
            assertThat(new Sharing(somebody, 1, null).isAnybodyAsked()).isTrue();
            assertThat(new Sharing(somebody, 60, null).isAnybodyAsked()).isTrue();
            assertRule("audit.rule.replyDays", () -> new Sharing(somebody, 61, null));
        }

        @Test
        void with_nobody_to_reply_needs_a_reason() {
            var managerOnly = List.of(new Invitee(1L, LINE_MANAGER, null));
            var leftOut = List.of(new Invitee(1L, PRACTITIONER, "On leave."));
            assertRule("audit.rule.nobodyReason", () -> new Sharing(List.of(), 10, " "));
            assertRule("audit.rule.nobodyReason", () -> new Sharing(managerOnly, 10, null));
            assertRule("audit.rule.nobodyReason", () -> new Sharing(leftOut, 10, null));
            assertThat(new Sharing(leftOut, 10, "On leave.").isAnybodyAsked()).isFalse();
        }

        @Test
        void names_everybody_proposed_once() {
            var one = new Proposed(1L, "W1", "", PRACTITIONER, START, null, true);
            var two = new Proposed(2L, "W2", "", PRACTITIONER, START, null, true);
            var sharing = new Sharing(List.of(new Invitee(1L, PRACTITIONER, null)), 10, null);
            sharing.unlessComplete(List.of(one));
            assertRule("audit.rule.leftOutReason", () -> sharing.unlessComplete(List.of(one, two)));
            assertRule(
                    "audit.rule.sharedTwice",
                    () -> new Sharing(
                            List.of(new Invitee(1L, PRACTITIONER, null), new Invitee(1L, LINE_MANAGER, null)),
                            10,
                            null));
        }
    }

    @Nested
    class Replying {

        private final Audit audit = AuditFixture.open(StaffFixture.ELM);
        private final Recipient recipient = new Recipient(audit, worker, PRACTITIONER, null);

        private void share(LocalDate until) {
            AuditFixture.submit(audit);
            audit.share(until, NOW);
        }

        @Test
        void is_in_time_on_the_last_day_and_not_on_the_next() {
            share(TODAY);
            assertRule("audit.rule.replyClosed", () -> recipient.reply(TODAY.plusDays(1), NOW));
            recipient.reply(TODAY, NOW);
            assertThat(recipient.isWaitedFor()).isFalse();
            assertRule("audit.rule.replied", () -> recipient.reply(TODAY, NOW));
        }

        @Test
        void takes_longer_once_extended_to_a_later_day() {
            share(TODAY);
            assertRule("audit.rule.extendLater", () -> audit.extend(TODAY));
            audit.extend(TODAY.plusDays(1));
            recipient.reply(TODAY.plusDays(1), NOW);
            assertThat(recipient.getRepliedAt()).isEqualTo(NOW);
        }

        @Test
        void is_for_who_was_asked_and_only_while_the_draft_is_shared() {
            assertRule("audit.rule.replyClosed", () -> recipient.reply(TODAY, NOW));
            share(TODAY);
            assertRule(
                    "audit.rule.notInvited", () -> new Recipient(audit, manager, LINE_MANAGER, null).reply(TODAY, NOW));
            assertRule(
                    "audit.rule.notInvited",
                    () -> new Recipient(audit, earlier, PRACTITIONER, "On leave.").reply(TODAY, NOW));
        }

        @Test
        void has_no_time_to_extend_where_nobody_was_asked() {
            share(null);
            assertThat(audit.takesRepliesOn(TODAY)).isFalse();
            assertRule("audit.rule.nobodyReplies", () -> audit.extend(TODAY));
        }
    }
}
