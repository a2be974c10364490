package candour.account;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.organisation.Person;
import candour.organisation.StaffFixture;
import org.junit.jupiter.api.Test;

class RoleGrantTest {

    private final Person admin = StaffFixture.employed("P1", null, null);
    private final Person worker = StaffFixture.employed("P2", StaffFixture.OAK, null);

    @Test
    void is_never_given_to_oneself() {
        assertRule("account.rule.ownRoles", () -> new RoleGrant(admin, Role.ASSESSOR, null, null, admin));
        assertThat(new RoleGrant(worker, Role.ASSESSOR, null, null, admin).getPlace())
                .isNull();
    }

    @Test
    void candours_own_role_is_given_to_nobody() {
        assertRule("account.rule.systemRole", () -> new RoleGrant(worker, Role.SYSTEM, null, null, admin));
    }

    @Test
    void holds_in_a_team_or_in_a_service_or_everywhere() {
        var oak = StaffFixture.OAK;
        assertThat(new RoleGrant(worker, Role.TEAM_MANAGER, null, oak, admin).getPlace())
                .isEqualTo(RoleGrant.Place.TEAM);
        assertThat(new RoleGrant(worker, Role.SERVICE_MANAGER, oak.getService(), null, admin).getPlace())
                .isEqualTo(RoleGrant.Place.SERVICE);
        assertRule("account.rule.oneScope", () -> new RoleGrant(worker, Role.ASSESSOR, oak.getService(), oak, admin));
    }

    @Test
    void an_administrator_looks_after_the_whole_council() {
        var oak = StaffFixture.OAK;
        assertRule(
                "account.rule.administratorEverywhere",
                () -> new RoleGrant(worker, Role.ADMINISTRATOR, null, oak, admin));
        assertRule(
                "account.rule.administratorEverywhere",
                () -> new RoleGrant(worker, Role.ADMINISTRATOR, oak.getService(), null, admin));
    }
}
