package candour.account;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.access.Role;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
    private FirstAdministrator first;

    @Inject
    private SignIns signIns;

    @Inject
    private Identities identities;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser user;

    @Inject
    private TrailSearch trail;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

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
        assertThatThrownBy(() ->
                        acting.run(council.user("LEAD"), () -> accounts.open(council.person("WORKER1"), "x1", "!")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        acting.run(council.user("ADMIN"), () -> accounts.open(other.person("WORKER1"), "x2", "!")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_user_name_is_given_once() {
        var council = councils.council();
        assertThatThrownBy(() -> acting.run(
                        council.user("ADMIN"),
                        () -> accounts.open(
                                council.person("WORKER1"), council.user("LEAD").toUpperCase(), "!")))
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
                    first.become("guessed", "Council", "somebody", "a long enough password");
                    return null;
                }))
                .hasMessageContaining("account.rule.linkSpent");
    }

    @Test
    void who_signed_in_and_who_was_refused_and_locked_out_is_seen_in_the_trail_by_name() {
        var council = councils.council();
        var lead = council.user("LEAD");
        for (var i = 0; i < 10; i++) {
            fail(" " + lead.toUpperCase());
        }
        acting.asNobody(() -> {
            signIns.succeeded(lead);
            return null;
        });
        var lines = acting.as(
                council.user("ADMIN"),
                () -> trail.rows(new TrailFilter(null, council.person("LEAD"), null, null), new Page(0, 50)));
        assertThat(lines).extracting(TrailRow::personName).containsOnly("LEAD");
        assertThat(lines).extracting(TrailRow::subject).containsOnly("Account");
        assertThat(lines)
                .extracting(TrailRow::what)
                .startsWith("account.trail.signedIn", "account.trail.lockedOut", "account.trail.signInRefused")
                .filteredOn("account.trail.signInRefused"::equals)
                .hasSize(10);
    }

    @Test
    void an_unknown_name_is_in_the_trail_without_what_was_typed() {
        councils.council();
        fail("my pass phrase, typed in the wrong box");
        var newest = em.createQuery("""
                        select e.what, e.person, e.personName, e.subject, e.subjectId, e.detail from TrailEntry e
                        where e.organisation = (select min(o.id) from Organisation o) order by e.id desc""", Object[].class).setMaxResults(1).getSingleResult();
        assertThat(newest).containsExactly("account.trail.unknownName", null, "", null, null, null);
    }

    @Test
    void a_name_that_no_database_takes_is_refused_by_a_sentence() {
        for (var odd : List.of("lead\0", "le\u0007ad", "lead\uD83D")) {
            assertRule("shared.rule.textOdd", () -> acting.asNobody(() -> identities.mayTry(odd)));
            assertRule("shared.rule.textOdd", () -> begin(aLink(clock.instant()), "Council", odd));
            assertRule("shared.rule.textOdd", () -> begin(aLink(clock.instant()), odd, "somebody"));
        }
        assertRule("shared.rule.textTooLong", () -> begin(aLink(clock.instant()), "C".repeat(201), "somebody"));
        assertRule("shared.rule.textTooLong", () -> begin(aLink(clock.instant()), "Council", "s".repeat(41)));
        assertRule("organisation.rule.councilName", () -> begin(aLink(clock.instant()), " ", "somebody"));
        assertRule("account.rule.linkSpent", () -> begin(null, "Council", "somebody"));
    }

    @Test
    void a_role_is_given_only_in_services_and_teams_of_the_own_council() {
        var council = councils.council();
        var other = councils.council();
        var worker = council.person("WORKER1");
        assertThatThrownBy(() -> acting.run(
                        council.user("ADMIN"),
                        () -> accounts.grant(worker, Role.TEAM_MANAGER, null, other.team("Elm"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.run(
                        council.user("ADMIN"),
                        () -> accounts.grant(
                                worker, Role.SERVICE_MANAGER, other.services().get("Safeguarding"), null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_link_makes_one_administrator_once_and_the_trail_of_the_new_council_begins_with_it() {
        var link = aLink(clock.instant());
        var name = "first." + link.substring(0, 8);
        begin(link, "Newshire", name);
        assertThat(acting.as(name, () -> user.may(Permission.MANAGE_ACCOUNTS))).isTrue();
        assertThat(acting.as(name, () -> user.may(Permission.READ_CASES))).isFalse();
        var lines = acting.as(name, () -> trail.rows(TrailFilter.ALL, new Page(0, 50)));
        assertThat(lines)
                .extracting(TrailRow::what)
                .contains("organisation.trail.founded", "account.trail.firstAdministrator");
        assertThat(lines.get(0).personName()).isEqualTo(name);
        assertRule("account.rule.linkSpent", () -> begin(link, "Newshire", "second." + link.substring(0, 8)));
        assertThat(acting.asNobody(() -> identities.mayTry("second." + link.substring(0, 8))))
                .isFalse();
    }

    @Test
    void the_link_is_good_for_a_day() {
        var old = aLink(clock.instant().minus(Duration.ofDays(1)));
        assertRule("account.rule.linkSpent", () -> begin(old, "Newshire", "late." + old.substring(0, 8)));
        var fresh = aLink(clock.instant().minus(Duration.ofHours(23)));
        begin(fresh, "Newshire", "early." + fresh.substring(0, 8));
    }

    @Test
    void no_link_is_made_where_there_is_an_account() {
        councils.council();
        assertThat(acting.asSystem(null, first::link)).isEmpty();
    }

    private void fail(String username) {
        acting.asNobody(() -> {
            signIns.failed(username);
            return null;
        });
    }

    private void begin(String link, String council, String username) {
        acting.asNobody(() -> {
            first.become(link, council, username, "a long enough password");
            return null;
        });
    }

    /** A link as a start without any account makes it; here there are accounts of other tests. */
    private String aLink(Instant madeAt) {
        var secret = UUID.randomUUID().toString().replace("-", "");
        try {
            transaction.begin();
            em.persist(new OneTimeLink(secret, madeAt));
            transaction.commit();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return secret;
    }
}
