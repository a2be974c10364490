package candour.account;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.access.Role;
import candour.shared.Clocks;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What an administrator does with accounts and roles after the first day. */
@ArquillianTest
class AccountKeepingIT {

    private static final String PASSWORD = "a long enough password";
    private static final Page FIRST = new Page(0, 50);

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private AccountSearch search;

    @Inject
    private SignIns signIns;

    @Inject
    private Identities identities;

    @Inject
    private TrailSearch trail;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    @Test
    void whoever_is_invited_chooses_a_password_once_by_the_newest_link() {
        var council = councils.council();
        var worker = council.person("WORKER1");
        var name = council.user("WORKER1");
        var old = acting.as(council.user("ADMIN"), () -> accounts.invite(worker, name));
        var link = acting.as(council.user("ADMIN"), () -> accounts.resetPassword(worker));
        assertRule("account.rule.passwordLinkSpent", () -> choose(old));
        assertRule("account.rule.passwordShort", () -> acting.asNobody(() -> accounts.choosePassword(link, "short")));
        assertThat(choose(link)).isEqualTo(name);
        assertRule("account.rule.passwordLinkSpent", () -> choose(link));
        assertRule("account.rule.passwordLinkSpent", () -> choose("guessed"));
        assertRule("account.rule.passwordLinkSpent", () -> choose(null));
        assertThat(whatOf(council, "WORKER1")).containsExactly("account.trail.passwordChosen");
    }

    @Test
    void a_link_for_a_password_lasts_four_days_and_makes_no_administrator() {
        var council = councils.council();
        var worker = council.person("WORKER1");
        var now = clock.instant();
        var late = clocks.at(now.minus(Duration.ofDays(4)), () -> invited(council, worker));
        assertRule("account.rule.passwordLinkSpent", () -> choose(late));
        var intime = clocks.at(
                now.minus(Duration.ofDays(4)).plusSeconds(600),
                () -> acting.as(council.user("ADMIN"), () -> accounts.resetPassword(worker)));
        choose(intime);
    }

    private String invited(Council council, Long worker) {
        return acting.as(council.user("ADMIN"), () -> accounts.invite(worker, council.user("WORKER1")));
    }

    @Test
    void an_account_is_disabled_and_enabled_at_the_next_request() {
        var council = councils.council();
        var lead = council.person("LEAD");
        acting.run(council.user("ADMIN"), () -> {
            accounts.disable(lead);
            accounts.disable(lead);
        });
        assertThat(acting.as(council.user("LEAD"), () -> user.isSignedIn())).isFalse();
        assertThat(acting.asNobody(() -> identities.mayTry(council.user("LEAD"))))
                .isFalse();
        assertRule("account.rule.disabled", () -> acting.as(council.user("ADMIN"), () -> accounts.resetPassword(lead)));
        acting.run(council.user("ADMIN"), () -> accounts.enable(lead));
        assertThat(acting.as(council.user("LEAD"), () -> user.may(Permission.PLAN_ROUND)))
                .isTrue();
        assertThat(whatOf(council, "ADMIN")).containsExactly("account.trail.enabled", "account.trail.disabled");
    }

    @Test
    void who_locked_themselves_out_is_let_in_again() {
        var council = councils.council();
        var lead = council.user("LEAD");
        Stream.generate(() -> lead).limit(10).forEach(this::fail);
        assertThat(states(council, new AccountFilter(null, null, AccountState.LOCKED)))
                .containsExactly("LEAD");
        acting.run(council.user("ADMIN"), () -> accounts.unlock(council.person("LEAD")));
        assertThat(acting.asNobody(() -> identities.mayTry(lead))).isTrue();
    }

    private void fail(String username) {
        acting.asNobody(() -> {
            signIns.failed(username);
            return null;
        });
    }

    @Test
    void a_role_is_given_once_and_taken_back() {
        var council = councils.council();
        var lead = council.person("LEAD");
        var oak = council.team("Oak");
        acting.run(council.user("ADMIN"), () -> {
            accounts.grant(lead, Role.ASSESSOR, null, oak);
            accounts.grant(lead, Role.ASSESSOR, null, oak);
            assertThat(search.of(lead).roles())
                    .extracting(HeldRole::role, HeldRole::where)
                    .containsExactly(tuple(Role.QUALITY_LEAD, null), tuple(Role.ASSESSOR, "Oak"));
            accounts.withdraw(lead, Role.ASSESSOR, null, council.team("Elm"));
            assertThat(search.of(lead).roles()).hasSize(2);
            accounts.withdraw(lead, Role.ASSESSOR, null, oak);
            accounts.withdraw(lead, Role.ASSESSOR, null, oak);
            assertThat(search.of(lead).roles()).extracting(HeldRole::role).containsExactly(Role.QUALITY_LEAD);
        });
        var lines = acting.as(
                council.user("ADMIN"),
                () -> trail.rows(new TrailFilter(null, council.person("ADMIN"), null, null), FIRST));
        assertThat(lines)
                .filteredOn(TrailRow::announced)
                .extracting(TrailRow::what, TrailRow::detail)
                .containsExactly(
                        tuple("account.trail.roleWithdrawnIn", "ASSESSOR\nTEAM\n" + oak),
                        tuple("account.trail.roleGivenIn", "ASSESSOR\nTEAM\n" + oak));
    }

    @Test
    void nobody_changes_their_own_roles_or_shuts_themselves_out() {
        var council = councils.council();
        var admin = council.person("ADMIN");
        acting.run(council.user("ADMIN"), () -> {
            assertRule("account.rule.ownRoles", () -> accounts.grant(admin, Role.QUALITY_LEAD, null, null));
            assertRule("account.rule.ownRoles", () -> accounts.withdraw(admin, Role.ADMINISTRATOR, null, null));
            accounts.grant(council.person("LEAD"), Role.ADMINISTRATOR, null, null);
            assertRule("account.rule.ownAccount", () -> accounts.disable(admin));
        });
    }

    @Test
    void the_list_is_filtered_by_name_role_and_state_and_knows_no_other_council() {
        var council = councils.council();
        var other = councils.council();
        assertThat(states(council, AccountFilter.ALL))
                .hasSize(11)
                .contains("ADMIN", "TEAM2")
                .doesNotContain("WORKER1");
        assertThat(states(council, new AccountFilter("team", null, null))).containsExactly("TEAM1", "TEAM2");
        assertThat(states(council, new AccountFilter(council.user("LEAD"), null, null)))
                .containsExactly("LEAD");
        assertThat(states(council, new AccountFilter("t_am", null, null))).isEmpty();
        assertThat(states(council, new AccountFilter("%", null, null))).isEmpty();
        assertThat(states(council, new AccountFilter(null, Role.SERVICE_MANAGER, null)))
                .containsExactly("MANAGER1", "MANAGER2");
        acting.run(council.user("ADMIN"), () -> accounts.disable(council.person("LEAD")));
        assertThat(states(council, new AccountFilter(null, null, AccountState.DISABLED)))
                .containsExactly("LEAD");
        assertThat(states(council, new AccountFilter(null, null, AccountState.OPEN)))
                .hasSize(10);
        assertThat(states(council, new AccountFilter(null, null, AccountState.NOT_EMPLOYED)))
                .isEmpty();
        acting.run(council.user("ADMIN"), () -> {
            assertThat(search.withoutAccount())
                    .extracting("name")
                    .containsExactly("FIRST", "MILL1", "OAK1", "WORKER1", "WORKER2");
            assertThatThrownBy(() -> search.of(other.person("LEAD"))).isInstanceOf(NotFound.class);
        });
    }

    private List<String> states(Council council, AccountFilter filter) {
        return acting.as(council.user("ADMIN"), () -> {
            var rows = search.rows(filter, FIRST);
            assertThat(search.count(filter)).isEqualTo(rows.size());
            return rows.stream().map(AccountRow::name).toList();
        });
    }

    @Test
    void only_an_administrator_keeps_accounts_and_only_of_the_own_council() {
        var council = councils.council();
        var other = councils.council();
        var worker = council.person("WORKER1");
        var strange = other.person("LEAD");
        List<Runnable> deeds = List.of(
                () -> accounts.invite(worker, "somebody"),
                () -> accounts.resetPassword(worker),
                () -> accounts.disable(worker),
                () -> accounts.enable(worker),
                () -> accounts.unlock(worker),
                () -> accounts.withdraw(worker, Role.ASSESSOR, null, null),
                () -> search.of(worker),
                () -> search.rows(AccountFilter.ALL, FIRST),
                () -> search.withoutAccount());
        for (var person : List.of("LEAD", "DIRECTOR", "MANAGER1", "TEAM1", "ASSESSOR1")) {
            deeds.forEach(deed -> assertThatThrownBy(() -> acting.run(council.user(person), deed))
                    .isInstanceOf(NotPermitted.class));
        }
        List<Runnable> foreign = List.of(
                () -> accounts.invite(strange, "somebody"),
                () -> accounts.resetPassword(strange),
                () -> accounts.disable(strange),
                () -> accounts.enable(strange),
                () -> accounts.unlock(strange),
                () -> accounts.withdraw(strange, Role.ASSESSOR, null, null));
        foreign.forEach(deed -> assertThatThrownBy(() -> acting.run(council.user("ADMIN"), deed))
                .isInstanceOf(NotFound.class));
    }

    private String choose(String secret) {
        return acting.asNobody(() -> accounts.choosePassword(secret, PASSWORD));
    }

    private List<String> whatOf(Council council, String person) {
        return acting
                .as(
                        council.user("ADMIN"),
                        () -> trail.rows(new TrailFilter(null, council.person(person), null, null), FIRST))
                .stream()
                .filter(TrailRow::announced)
                .map(TrailRow::what)
                .toList();
    }
}
