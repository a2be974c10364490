package candour.programme;

import static candour.organisation.StaffFixture.ELM;
import static candour.organisation.StaffFixture.OAK;
import static candour.organisation.StaffFixture.employed;
import static candour.organisation.StaffFixture.moved;
import static candour.programme.Independence.HELD_CASE;
import static candour.programme.Independence.INDEPENDENT;
import static candour.programme.Independence.OWN_TEAM;
import static candour.programme.Independence.SUPERVISED_CASE;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseFile;
import candour.casefile.CaseFixture;
import candour.casefile.Holding;
import candour.organisation.Person;
import candour.organisation.StaffFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndependenceTest {

    private static final LocalDate FROM = LocalDate.of(2025, 11, 21);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 6);

    private final Person head = employed("P001", null, null);
    private final Person manager = employed("P010", OAK, head);
    private final Person deputy = employed("P012", null, head);
    private final Person worker = employed("P046", OAK, manager);
    private final Person colleague = employed("P047", OAK, manager);
    private final Person other = employed("P060", ELM, employed("P011", ELM, head));
    private final CaseFile oakCase = CaseFixture.heldIn(StaffFixture.COUNCIL, "K7-402-QX", OAK);
    private final CaseFile elmCase = CaseFixture.heldIn(StaffFixture.COUNCIL, "K7-403-QX", ELM);

    @Test
    void somebody_of_another_team_and_line_is_independent() {
        assertThat(stands(other, oakCase, held(oakCase, worker, null))).isEqualTo(INDEPENDENT);
        assertThat(stands(other, oakCase)).isEqualTo(INDEPENDENT);
    }

    @Test
    void whoever_holds_the_case_is_not() {
        assertThat(stands(worker, oakCase, held(oakCase, worker, null))).isEqualTo(HELD_CASE);
        assertThat(HELD_CASE.isAllowed()).isFalse();
    }

    @Test
    void a_holding_that_ended_on_the_first_day_of_the_look_back_counts_and_one_that_ended_the_day_before_does_not() {
        assertThat(stands(other, oakCase, held(oakCase, other, FROM))).isEqualTo(HELD_CASE);
        assertThat(stands(other, oakCase, held(oakCase, other, FROM.minusDays(1))))
                .isEqualTo(INDEPENDENT);
    }

    @Test
    void everybody_above_a_holder_supervised_the_case() {
        assertThat(stands(manager, elmCase, held(elmCase, worker, null))).isEqualTo(SUPERVISED_CASE);
        assertThat(stands(head, elmCase, held(elmCase, worker, null))).isEqualTo(SUPERVISED_CASE);
        assertThat(SUPERVISED_CASE.isAllowed()).isFalse();
    }

    @Test
    void supervision_counts_up_to_the_same_day() {
        assertThat(stands(manager, elmCase, held(elmCase, worker, FROM))).isEqualTo(SUPERVISED_CASE);
        assertThat(stands(manager, elmCase, held(elmCase, worker, FROM.minusDays(1))))
                .isEqualTo(INDEPENDENT);
    }

    @Test
    void whoever_managed_a_holder_within_the_look_back_is_kept_off_and_before_it_is_not() {
        var within = employed("P048", OAK, deputy);
        moved(within, head, FROM.plusDays(1));
        assertThat(stands(deputy, elmCase, held(elmCase, within, null))).isEqualTo(SUPERVISED_CASE);
        var longAgo = employed("P049", OAK, deputy);
        moved(longAgo, head, FROM);
        assertThat(stands(deputy, elmCase, held(elmCase, longAgo, null))).isEqualTo(INDEPENDENT);
        assertThat(stands(head, elmCase, held(elmCase, longAgo, null))).isEqualTo(SUPERVISED_CASE);
    }

    @Test
    void whoever_manages_a_holder_only_since_the_case_went_on_did_not_supervise_it() {
        var handedOn = FROM.plusMonths(3);
        moved(worker, deputy, handedOn);
        assertThat(stands(deputy, elmCase, held(elmCase, worker, handedOn))).isEqualTo(SUPERVISED_CASE);
        assertThat(stands(deputy, elmCase, held(elmCase, worker, handedOn.minusDays(1))))
                .isEqualTo(INDEPENDENT);
    }

    @Test
    void nobody_is_kept_off_by_the_cases_of_those_above_them() {
        assertThat(stands(colleague, elmCase, held(elmCase, head, null))).isEqualTo(INDEPENDENT);
    }

    @Test
    void a_case_of_ones_own_team_is_a_warning() {
        assertThat(stands(colleague, oakCase)).isEqualTo(OWN_TEAM);
        assertThat(OWN_TEAM.isAllowed()).isTrue();
    }

    @Test
    void a_case_that_ones_own_team_held_within_the_look_back_is_a_warning_too() {
        assertThat(stands(colleague, elmCase, held(elmCase, worker, FROM))).isEqualTo(OWN_TEAM);
        assertThat(stands(colleague, elmCase, held(elmCase, worker, FROM.minusDays(1))))
                .isEqualTo(INDEPENDENT);
    }

    @Test
    void people_and_cases_of_no_team_share_none() {
        assertThat(stands(employed("P070", null, null), CaseFixture.heldIn(StaffFixture.COUNCIL, "K7-404-QX", null)))
                .isEqualTo(INDEPENDENT);
    }

    private static Holding held(CaseFile caseFile, Person by, LocalDate until) {
        return CaseFixture.held(caseFile, by, LONG_AGO, until);
    }

    private static Independence stands(Person assessor, CaseFile caseFile, Holding... holdings) {
        return Independence.of(assessor, caseFile, List.of(holdings), FROM);
    }
}
