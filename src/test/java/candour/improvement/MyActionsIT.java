package candour.improvement;

import static candour.improvement.AuditedCouncil.MAJOR;
import static candour.improvement.AuditedCouncil.OPPORTUNITY;
import static candour.improvement.AuditedCouncil.command;
import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.account.Accounts;
import candour.audit.AuditSearch;
import candour.audit.ResultSearch;
import candour.improvement.AuditedCouncil.Ground;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.Statements;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What waits for somebody on My work: the actions they own, and those that need their verdict. */
@ArquillianTest
class MyActionsIT {

    private static final Page FIRST = new Page(0, 25);

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private CorrectiveActionSearch search;

    @Inject
    private AuditSearch audits;

    @Inject
    private ResultSearch results;

    @Inject
    private Accounts accounts;

    @Test
    void waits_for_those_whose_own_work_it_is_not() {
        var ground = councils.submitted();
        var action = councils.completed(ground);
        assertThat(waiting(ground, "LEAD")).containsExactly(action);
        assertThat(waiting(ground, "MANAGER1")).as("planned it").isEmpty();
        assertThat(waiting(ground, "MANAGER2")).as("another service").isEmpty();
        assertThat(waiting(ground, "TEAM1")).as("owns and completed it").isEmpty();
        assertThat(waiting(ground, "TEAM2")).as("may verify nothing").isEmpty();
    }

    @Test
    void does_not_wait_for_its_owner_nor_for_who_completed_it() {
        var ground = councils.submitted();
        var owned = councils.plannedFor(ground, "LEAD", councils.today().plusDays(9));
        acting.run(ground.user("TEAM1"), () -> actions.complete(command(), owned, councils.version(owned), "Done."));
        assertThat(waiting(ground, "LEAD")).isEmpty();
        var other = councils.submitted();
        var done = councils.planned(other);
        acting.run(other.user("LEAD"), () -> actions.complete(command(), done, councils.version(done), "Done."));
        assertThat(waiting(other, "LEAD")).isEmpty();
    }

    @Test
    void brings_the_most_urgent_verdicts_up_to_so_many_and_all_that_one_owns() {
        var ground = councils.submitted();
        var later = councils.completed(ground);
        var sooner = planned(ground, MAJOR, "TEAM1", 2);
        acting.run(ground.user("TEAM1"), () -> actions.complete(command(), sooner, councils.version(sooner), "Done."));
        var owned = planned(ground, OPPORTUNITY, "LEAD", 5);
        assertThat(waiting(ground, "LEAD", 1)).containsExactly(sooner, owned);
        assertThat(waiting(ground, "LEAD", 2)).containsExactly(sooner, owned, later);
    }

    private Long planned(Ground ground, Origin origin, String owner, int days) {
        var finding = councils.finding(ground.elmAudit(), origin);
        var action = acting.as(ground.user("MANAGER1"), () -> actions.raise(command(), finding, "Action"));
        var intent = councils.intent(ground, owner, councils.today().plusDays(days));
        acting.run(ground.user("MANAGER1"), () -> actions.plan(command(), action, councils.version(action), intent));
        return action;
    }

    private List<Long> waiting(Ground ground, String person) {
        return waiting(ground, person, 10);
    }

    private List<Long> waiting(Ground ground, String person, int verdicts) {
        return acting.as(ground.user(person), () -> search.forMe(verdicts)).stream()
                .map(ActionRow::id)
                .toList();
    }

    @Test
    void my_work_of_somebody_with_every_part_of_it_takes_four_statements() {
        var ground = councils.bothSubmitted();
        councils.completed(ground);
        var council = ground.council();
        acting.asSystem(council.organisation(), () -> {
            accounts.grant(
                    council.person("ASSESSOR1"),
                    Role.SERVICE_MANAGER,
                    council.services().get("Looked after"),
                    null);
            return null;
        });
        assertThat(acting.as(ground.user("ASSESSOR1"), () -> results.rows(FIRST)))
                .as("which reads the edition once for all")
                .hasSize(1);
        var statements = acting.as(
                ground.user("ASSESSOR1"),
                () -> Statements.sentBy(() -> {
                    audits.mine();
                    search.forMe(10);
                    results.rows(FIRST);
                    results.count();
                }));
        assertThat(statements).isEqualTo(4);
    }
}
