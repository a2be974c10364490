package candour.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.access.Role;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.support.Acting;
import candour.support.CouncilFixture;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AccountsIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIns signIns;

    @Inject
    private Identities identities;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser user;

    @Test
    void a_role_counts_at_the_next_request_and_only_where_it_was_given() {
        var council = councils.council();
        var worker = council.person("WORKER1");
        acting.run(council.user("ADMIN"), () -> {
            accounts.open(worker, council.user("WORKER1"), "!");
            accounts.grant(worker, Role.SERVICE_MANAGER, council.services().get("Safeguarding"), null);
            accounts.grant(worker, Role.TEAM_MANAGER, null, council.team("Quay"));
        });
        acting.run(council.user("WORKER1"), () -> assertScopes(council));
    }

    private void assertScopes(CouncilFixture.Council council) {
        var read = user.scope(Permission.READ_AUDIT);
        assertThat(read.everything()).isFalse();
        assertThat(read.teams()).containsExactlyInAnyOrder(council.team("Elm"), council.team("Oak"));
        assertThat(user.scope(Permission.MANAGE_ACTION).teams())
                .containsExactlyInAnyOrder(council.team("Elm"), council.team("Oak"), council.team("Quay"));
        assertThat(user.may(Permission.READ_TRAIL)).isFalse();
    }

    @Test
    void only_an_administrator_opens_accounts_and_only_for_people_of_the_own_council() {
        var council = councils.council();
        var other = councils.council();
        assertThatThrownBy(() -> acting.run(council.user("LEAD"), () -> accounts.open(council.person("WORKER1"), "x1", "!")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> acting.run(council.user("ADMIN"), () -> accounts.open(other.person("WORKER1"), "x2", "!")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_user_name_is_given_once() {
        var council = councils.council();
        assertThatThrownBy(() -> acting.run(
                        council.user("ADMIN"),
                        () -> accounts.open(council.person("WORKER1"), council.user("LEAD").toUpperCase(), "!")))
                .hasMessageContaining("account.rule.usernameTaken");
    }

    @Test
    void ten_wrong_passwords_lock_an_account_in_the_database() {
        var council = councils.council();
        var lead = council.user("LEAD");
        for (var i = 0; i < 10; i++) {
            assertThat(acting.asNobody(() -> identities.mayTry(lead))).isTrue();
            acting.asNobody(() -> {
                signIns.failed(lead);
                return null;
            });
        }
        assertThat(acting.asNobody(() -> identities.mayTry(lead))).isFalse();
    }

    @Test
    void a_password_is_hashed_at_cost_twelve_and_neither_too_short_nor_cut() {
        assertThat(passwords.hash("é twelve chr")).startsWith("$2a$12$").hasSize(60);
        assertThat(passwords.hash("x".repeat(72))).startsWith("$2a$12$");
        assertThatThrownBy(() -> passwords.hash("eleven char")).hasMessage("account.rule.passwordShort");
        assertThatThrownBy(() -> passwords.hash("x".repeat(73))).hasMessage("account.rule.passwordLong");
    }

    @Test
    void a_link_that_nobody_gave_makes_no_administrator() {
        assertThatThrownBy(() -> acting.asNobody(() -> {
                    accounts.becomeFirstAdministrator("guessed", "Council", "somebody", "a long enough password");
                    return null;
                }))
                .hasMessageContaining("account.rule.linkSpent");
    }
}
