package candour.programme;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import candour.access.Role;
import candour.account.Accounts;
import candour.casefile.CaseRows;
import candour.organisation.Staff;
import candour.organisation.StaffRow;
import candour.programme.CouncilWithCases.Ground;
import candour.shared.Page;
import candour.support.Acting;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A case is assessed by somebody who has nothing to do with it, and who is there until it is due. */
@ArquillianTest
class WhoMayAssessIT {

    @Inject
    private CouncilWithCases councils;

    @Inject
    private CaseRows cases;

    @Inject
    private Acting acting;

    @Inject
    private Allocating allocating;

    @Inject
    private AllocationSearch search;

    @Inject
    private DrawSearch drawn;

    @Inject
    private Accounts accounts;

    @Inject
    private Staff staff;

    @Test
    void refuses_who_held_the_case_within_the_look_back_up_to_its_first_day() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var from = councils.today().minusMonths(12);
        var assessor = ground.council().person("ASSESSOR2");
        cases.held(ground.caseFile(4), assessor, from.minusYears(1), from);
        cases.held(ground.caseFile(5), assessor, from.minusYears(1), from.minusDays(1));
        assertRule("programme.rule.heldCase", () -> allocating.allocate(ground, draw, "P-4", "ASSESSOR2"));
        assertThat(allocating.allocate(ground, draw, "P-5", "ASSESSOR2")).isNotNull();
    }

    @Test
    void refuses_who_manages_a_holder_even_when_the_own_team_is_accepted() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        allocating.makeAssessor(ground, "TEAM1");
        allocating.makeAssessor(ground, "MANAGER1");
        assertRule(
                "programme.rule.supervisedCase",
                () -> allocating.allocate(ground, draw, "P-1", "TEAM1", allocating.due(), true));
        assertRule(
                "programme.rule.supervisedCase",
                () -> allocating.allocate(ground, draw, "P-1", "MANAGER1", allocating.due(), true));
        assertThat(allocating.allocate(ground, draw, "P-7", "MANAGER1")).isNotNull();
    }

    @Test
    void the_own_team_is_refused_until_somebody_accepts_it() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        assertRule(
                "programme.rule.ownTeam",
                () -> allocating.allocate(ground, draw, "P-2", "ASSESSOR1", allocating.due(), false));
        allocating.allocate(ground, draw, "P-2", "ASSESSOR1", allocating.due(), true);
        assertThat(acting.as(ground.user("LEAD"), () -> drawn.rows(draw, new Page(0, 25))))
                .filteredOn(DrawnCaseRow::isAllocated)
                .extracting(DrawnCaseRow::ownTeam)
                .containsExactly(true);
    }

    @Test
    void refuses_who_is_no_assessor_for_the_case() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        assertRule("programme.rule.notAssessor", () -> allocating.allocate(ground, draw, "P-4", "MILL1"));
        assertRule("programme.rule.notAssessor", () -> allocating.allocate(ground, draw, "P-4", "DIRECTOR"));
        var council = ground.council();
        acting.asSystem(council.organisation(), () -> {
            accounts.grant(
                    council.person("MILL1"), Role.ASSESSOR, council.services().get("Safeguarding"), null);
            accounts.grant(council.person("OAK1"), Role.ASSESSOR, null, council.team("Quay"));
            return null;
        });
        assertThat(allocating.allocate(ground, draw, "P-4", "MILL1")).isNotNull();
        assertRule("programme.rule.notAssessor", () -> allocating.allocate(ground, draw, "P-7", "MILL1"));
        assertThat(allocating.allocate(ground, draw, "P-7", "OAK1")).isNotNull();
        assertRule("programme.rule.notAssessor", () -> allocating.allocate(ground, draw, "P-1", "OAK1"));
    }

    @Test
    void refuses_who_has_left_or_leaves_before_it_is_due() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var today = councils.today();
        works(ground, "ASSESSOR2", today.minusDays(1));
        assertRule("programme.rule.left", () -> allocating.allocate(ground, draw, "P-4", "ASSESSOR2", today, false));
        works(ground, "ASSESSOR2", today);
        assertRule(
                "programme.rule.leavesBefore",
                () -> allocating.allocate(ground, draw, "P-4", "ASSESSOR2", today.plusDays(1), false));
        assertThat(allocating.allocate(ground, draw, "P-4", "ASSESSOR2", today, false))
                .isNotNull();
    }

    @Test
    void shows_every_assessor_with_how_they_stand_and_how_much_they_have() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        allocating.makeAssessor(ground, "TEAM1");
        allocating.allocate(ground, draw, "P-4", "ASSESSOR2");
        acting.as(ground.user("LEAD"), () -> {
            assertThat(search.choices(councils.drawnCase(draw, "P-1"), allocating.due()))
                    .extracting(AssessorChoice::name, AssessorChoice::stands, AssessorChoice::audits)
                    .containsExactly(
                            tuple("ASSESSOR1", Independence.OWN_TEAM, 0L),
                            tuple("ASSESSOR2", Independence.INDEPENDENT, 1L),
                            tuple("TEAM1", Independence.SUPERVISED_CASE, 0L));
            return null;
        });
    }

    private void works(Ground ground, String reference, LocalDate until) {
        var row = new StaffRow(
                reference, null, "social worker", "Quay", "Looked after", null, LocalDate.of(2015, 1, 5), until);
        acting.as(ground.user("LEAD"), () -> staff.bring(List.of(row)));
    }
}
