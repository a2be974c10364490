package candour.programme;

import static candour.programme.CouncilWithCases.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.account.Accounts;
import candour.casefile.CaseRows;
import candour.organisation.Staff;
import candour.organisation.StaffRow;
import candour.programme.CouncilWithCases.Ground;
import candour.shared.Clocks;
import candour.support.Acting;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** WORKER1 has held P-1 for two years; the round looks back twelve months. */
@ArquillianTest
class SupervisedCasesIT {

    @Inject
    private CouncilWithCases councils;

    @Inject
    private CaseRows cases;

    @Inject
    private Acting acting;

    @Inject
    private Clocks clocks;

    @Inject
    private Staff staff;

    @Inject
    private Accounts accounts;

    @Inject
    private Allocations allocations;

    @Inject
    private AllocationSearch search;

    private Ground ground;
    private Long draw;
    private LocalDate lookBack;

    @BeforeEach
    void draw() {
        ground = councils.ground();
        draw = councils.drawn(ground);
        lookBack = councils.today().minusMonths(12);
        acting.asSystem(ground.council().organisation(), () -> {
            for (var manager : List.of("TEAM1", "MANAGER1", "MANAGER2", "TEAM2")) {
                accounts.grant(ground.council().person(manager), Role.ASSESSOR, null, null);
            }
            return null;
        });
    }

    @Test
    void whoever_supervised_within_the_look_back_may_not_assess_though_they_manage_the_worker_no_more() {
        moves("WORKER1", "TEAM2", lookBack.plusDays(1));
        assertRule("programme.rule.supervisedCase", () -> allocate("TEAM1"));
        assertRule("programme.rule.supervisedCase", () -> allocate("MANAGER1"));
        assertRule("programme.rule.supervisedCase", () -> allocate("TEAM2"));
        assertThat(stands("TEAM1")).isEqualTo(Independence.SUPERVISED_CASE);
    }

    @Test
    void whoever_supervised_only_before_the_look_back_may() {
        moves("WORKER1", "TEAM2", lookBack);
        assertThat(stands("MANAGER1")).isEqualTo(Independence.INDEPENDENT);
        assertThat(stands("TEAM1")).isEqualTo(Independence.OWN_TEAM);
        assertRule("programme.rule.supervisedCase", () -> allocate("MANAGER2"));
        assertThat(allocate("TEAM1")).isNotNull();
    }

    @Test
    void whoever_manages_the_worker_only_since_the_case_went_on_may() {
        cases.held(
                ground.caseFile(4), ground.council().person("HOLDER1"), lookBack.minusYears(1), lookBack.plusDays(99));
        moves("HOLDER1", "TEAM2", lookBack.plusDays(100));
        assertThat(standsTo("P-4", "TEAM2")).isEqualTo(Independence.INDEPENDENT);
        assertThat(standsTo("P-4", "TEAM1")).isEqualTo(Independence.SUPERVISED_CASE);
    }

    /** A staff list of that day. */
    private void moves(String person, String manager, LocalDate day) {
        var row = new StaffRow(
                person, null, "social worker", "Elm", "Safeguarding", manager, LocalDate.of(2015, 1, 5), null);
        clocks.at(
                day.atTime(12, 0).atZone(Clocks.LONDON).toInstant(),
                () -> acting.as(ground.user("LEAD"), () -> staff.bring(List.of(row))));
    }

    private Long allocate(String assessor) {
        var drawnCase = councils.drawnCase(draw, "P-1");
        var person = ground.council().person(assessor);
        return acting.as(
                ground.user("LEAD"),
                () -> allocations.allocate(
                        command(), drawnCase, person, councils.today().plusDays(20), true));
    }

    private Independence stands(String assessor) {
        return standsTo("P-1", assessor);
    }

    private Independence standsTo(String pseudonym, String assessor) {
        var drawnCase = councils.drawnCase(draw, pseudonym);
        return acting.as(ground.user("LEAD"), () -> search.choices(drawnCase, councils.today())).stream()
                .filter(choice -> choice.id().equals(ground.council().person(assessor)))
                .findFirst()
                .orElseThrow()
                .stands();
    }
}
