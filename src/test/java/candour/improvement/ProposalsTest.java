package candour.improvement;

import static candour.improvement.FindingFixture.audit;
import static candour.improvement.FindingFixture.merged;
import static candour.improvement.FindingFixture.proposed;
import static candour.improvement.FindingFixture.raised;
import static candour.improvement.FindingFixture.withdrawn;
import static candour.template.FindingKind.GOOD_PRACTICE;
import static candour.template.FindingKind.MINOR;
import static org.assertj.core.api.Assertions.assertThat;

import candour.audit.Audit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the answers raise now, with what the assessor decided before. */
class ProposalsTest {

    private final Audit audit = audit();
    private final Raised strength = raised(GOOD_PRACTICE, "A1");
    private final Raised one = raised(MINOR, "A2");
    private final Raised other = raised(MINOR, "A3");

    private Proposals proposals(List<Raised> raised, Finding... decided) {
        return new Proposals(audit, raised, List.of(decided));
    }

    @Test
    void are_what_the_answers_raise_in_their_order() {
        var list = proposals(List.of(strength, one, other)).list();
        assertThat(list).extracting(Proposal::origin).containsExactly(strength.origin(), one.origin(), other.origin());
        assertThat(list).allSatisfy(proposal -> {
            assertThat(proposal.isStanding()).isTrue();
            assertThat(proposal.version()).isEqualTo(Proposal.UNTOUCHED);
        });
    }

    @Test
    void keep_the_words_of_the_assessor() {
        var finding = proposed(audit, MINOR, "A2");
        finding.reword("Own title", "Own text");
        var proposal = proposals(List.of(one), finding).list().get(0);
        assertThat(proposal.title()).isEqualTo("Own title");
        assertThat(proposal.version()).isZero();
    }

    @Test
    void keep_what_was_withdrawn_with_its_reason() {
        var proposal =
                proposals(List.of(one), withdrawn(audit, MINOR, "A2")).list().get(0);
        assertThat(proposal.status()).isEqualTo(FindingStatus.WITHDRAWN);
        assertThat(proposal.reason()).isEqualTo("Put right before the audit.");
    }

    @Test
    void keep_what_was_merged_while_the_other_stands() {
        var into = proposed(audit, MINOR, "A3");
        var list = proposals(List.of(one, other), into, merged(audit, MINOR, "A2", into))
                .list();
        assertThat(list.get(0).status()).isEqualTo(FindingStatus.MERGED);
        assertThat(list.get(0).into()).isEqualTo(other.origin());
    }

    @Test
    void undo_a_merge_when_the_other_is_no_longer_raised() {
        var into = proposed(audit, MINOR, "A3");
        var proposals = proposals(List.of(one), into, merged(audit, MINOR, "A2", into));
        assertThat(proposals.list().get(0).isStanding()).isTrue();
        assertThat(proposals.standing()).containsExactly(one.origin());
    }

    @Test
    void undo_a_merge_when_the_other_is_withdrawn() {
        var into = proposed(audit, MINOR, "A3");
        var merged = merged(audit, MINOR, "A2", into);
        into.withdraw("None after all.");
        assertThat(proposals(List.of(one, other), into, merged).standing()).containsExactly(one.origin());
    }

    @Test
    void undo_a_merge_into_one_that_went_into_a_third() {
        var third = proposed(audit, MINOR, "A4");
        var into = proposed(audit, MINOR, "A3");
        var merged = merged(audit, MINOR, "A2", into);
        into.mergeInto(third, "The same.");
        var proposals = proposals(List.of(one, other, raised(MINOR, "A4")), third, into, merged);
        assertThat(proposals.standing()).containsExactly(one.origin(), third.getOrigin());
    }

    @Test
    void leave_out_what_is_no_longer_raised_and_know_it_again_when_it_is() {
        var finding = withdrawn(audit, MINOR, "A2");
        var without = proposals(List.of(other), finding);
        assertThat(without.list()).extracting(Proposal::origin).containsExactly(other.origin());
        assertThat(without.lapsed()).containsExactly(finding);
        assertThat(proposals(List.of(one, other), finding).lapsed()).isEmpty();
    }

    @Test
    void are_another_finding_when_another_rule_raises_it_at_the_same_question() {
        var nowGood = raised(GOOD_PRACTICE, "A2");
        var proposals = proposals(List.of(nowGood), withdrawn(audit, MINOR, "A2"));
        assertThat(proposals.standing()).containsExactly(nowGood.origin());
    }
}
