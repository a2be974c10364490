package candour.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.account.Accounts;
import candour.organisation.Handovers;
import candour.organisation.PersonSearch;
import candour.organisation.Position;
import candour.organisation.Staff;
import candour.support.Acting;
import candour.support.Visitor;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** One page for all that waits for somebody, whichever of their roles it comes from. */
@ArquillianTest
class MyWorkIT {

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private Handovers handovers;

    @Inject
    private Staff staff;

    @Inject
    private PersonSearch people;

    @Inject
    private Visitor visitor;

    /** Manages the team Elm, audits for Quay and is an administrator. */
    @Test
    void of_somebody_who_audits_in_one_team_manages_another_and_administers_shows_what_waits_in_each_role() {
        var ground = councils.submitted();
        var action = councils.planned(ground); // owned by TEAM1
        var me = ground.person("TEAM1");
        acting.run(ground.user("ADMIN"), () -> {
            accounts.grant(me, Role.ASSESSOR, null, ground.council().team("Quay"));
            accounts.grant(me, Role.ADMINISTRATOR, null, null);
            handovers.handOver(ground.person("ASSESSOR1"), me, List.of("audit-" + ground.quayAudit()));
            var leaver = people.open(ground.person("TEAM2"));
            staff.change(
                    leaver.getId(),
                    leaver.getVersion(),
                    new Position(
                            null,
                            "team manager",
                            null,
                            null,
                            null,
                            councils.today().plusDays(31),
                            null));
        });
        visitor.givePassword(ground.user("TEAM1"));
        var page = visitor.get("/index.xhtml", visitor.signIn(ground.user("TEAM1")))
                .body();
        assertThat(page)
                .contains("/audit/audit.xhtml?id=" + ground.quayAudit())
                .contains("/improvement/action.xhtml?id=" + action)
                .contains("/organisation/person.xhtml?id=" + ground.person("TEAM2"))
                .contains("id=\"menuFindings\"", "id=\"menuPeople\"", "id=\"menuSettings\"")
                .doesNotContain("id=\"menuRounds\"");
    }

    @Test
    void of_an_administrator_names_leavers_with_open_work_within_a_month_and_nobody_else() {
        var ground = councils.submitted();
        leaves(ground, "TEAM2", 31); // manages three people
        leaves(ground, "MANAGER2", 32); // manages as well, but leaves later
        leaves(ground, "WORKER1", 3); // has nothing in hand
        leaves(ground, "TEAM1", -3); // is gone already
        assertThat(acting.as(ground.user("ADMIN"), handovers::leavers))
                .extracting(Handovers.Leaver::name)
                .containsExactly("TEAM1", "TEAM2");
    }

    private void leaves(AuditedCouncil.Ground ground, String reference, int inDays) {
        acting.run(ground.user("ADMIN"), () -> {
            var leaver = people.open(ground.person(reference));
            staff.change(
                    leaver.getId(),
                    leaver.getVersion(),
                    new Position(
                            null, "leaver", null, null, null, councils.today().plusDays(inDays), null));
        });
    }
}
