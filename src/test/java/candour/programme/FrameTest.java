package candour.programme;

import static candour.programme.ProgrammeFixture.ALL_BY_TEAM;
import static candour.programme.ProgrammeFixture.NOW;
import static candour.programme.ProgrammeFixture.frozen;
import static candour.programme.ProgrammeFixture.planned;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {

    @Test
    void is_listed_by_pseudonym_and_numbered_from_1() {
        assertThat(frozen().listing()).isEqualTo("""
                        1,K7-101-QX,CLA
                        2,K7-102-QX,CIN
                        3,K7-103-QX,CLA
                        4,K7-104-QX,CP
                        5,K7-105-QX,CLA
                        6,K7-106-QX,CIN
                        7,K7-107-QX,CLA
                        """);
        assertThat(frozen().getSize()).isEqualTo(7);
    }

    /** Expected value by sha256sum. */
    @Test
    void is_hashed_over_its_listing() {
        assertThat(frozen().getSha256()).isEqualTo("691a6ee03ba6bd6ee56fff70e423d38e51fc5c18b63a964a5c46161f2fef3588");
    }

    @Test
    void keeps_its_filter_word_for_word() {
        assertThat(frozen().getFilter()).isEqualTo(ALL_BY_TEAM);
    }

    @Test
    void needs_a_case() {
        assertRule("programme.rule.emptyFrame", () -> new Frame("c", planned(), ALL_BY_TEAM, List.of(), null, NOW));
    }

    @Test
    void stratum_is_the_team_or_the_case_type() {
        assertThat(ALL_BY_TEAM.stratum("Oak", CaseType.CHILD_IN_NEED)).isEqualTo("Oak");
        assertThat(ALL_BY_TEAM.stratum(null, CaseType.CHILD_IN_NEED)).isEqualTo("-");
        assertThat(ALL_BY_TEAM.stratum("Oak\n2,K7", CaseType.CHILD_IN_NEED)).isEqualTo("Oak 2,K7");
        assertThat(filter(StrataBy.CASE_TYPE, 0).stratum("Oak", CaseType.CHILD_IN_NEED))
                .isEqualTo("CHILD_IN_NEED");
    }

    @Test
    void filter_is_the_same_in_whatever_order_it_was_given() {
        var one = new CaseFilter(List.of(), List.of("Oak", "Elm", "Oak"), LocalDate.EPOCH, 0, StrataBy.TEAM);
        assertThat(one.teams()).containsExactly("Elm", "Oak");
    }

    @Test
    void filter_goes_back_0_to_60_months_and_knows_its_day_and_strata() {
        assertThat(filter(StrataBy.TEAM, 0).notAuditedForMonths()).isZero();
        assertThat(filter(StrataBy.TEAM, 60).notAuditedForMonths()).isEqualTo(60);
        assertRule("programme.rule.notAuditedFor", () -> filter(StrataBy.TEAM, -1));
        assertRule("programme.rule.notAuditedFor", () -> filter(StrataBy.TEAM, 61));
        assertRule("programme.rule.strataBy", () -> filter(null, 0));
        assertRule("programme.rule.openOn", () -> new CaseFilter(List.of(), List.of(), null, 0, StrataBy.TEAM));
    }

    private static CaseFilter filter(StrataBy by, int months) {
        return new CaseFilter(List.of(), List.of(), LocalDate.EPOCH, months, by);
    }
}
