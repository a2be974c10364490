package candour.account;

import static candour.access.Permission.READ_FINDING;
import static candour.access.Permission.READ_TRAIL;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.Permission;
import candour.account.Tokens.Wish;
import candour.shared.Clocks;
import candour.shared.Json;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.ApiAccess;
import candour.support.ApiClient;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.support.Visitor;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Tokens from both sides: made, shown and withdrawn by people; let in or refused at the door of {@code /api}. */
@ArquillianTest
class TokensIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Tokens tokens;

    @Inject
    private TokenSearch search;

    @Inject
    private Accounts accounts;

    @Inject
    private ApiAccess api;

    @Inject
    private Visitor visitor;

    @Inject
    private TrailSearch trail;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UserTransaction transaction;

    @Test
    void a_token_lets_in_until_it_is_withdrawn_and_the_trail_names_it() {
        var council = councils.council();
        var client = api.of(council.user("LEAD"));
        assertThat(client.get("/actions").status()).isEqualTo(200);
        var mine = acting.as(council.user("LEAD"), () -> search.mine(new Page(0, 9)));
        assertThat(mine).extracting(TokenRow::lastUsedAt).doesNotContainNull();
        assertThat(client.get("/actions/999999999").status()).isEqualTo(404);
        assertThat(newest(council)).extracting(TrailRow::token).isEqualTo("Dashboard");
        acting.run(council.user("LEAD"), () -> tokens.withdraw(mine.get(0).id()));
        isRefused(client);
        assertThat(newest(council))
                .extracting(TrailRow::what, TrailRow::personName, TrailRow::subjectId)
                .containsExactly(
                        "account.trail.tokenRefused", "LEAD", mine.get(0).id());
    }

    @Test
    void a_new_password_withdraws_what_the_old_one_may_have_made() {
        var council = councils.council();
        var client = api.of(council.user("LEAD"));
        assertThat(client.get("/actions").status()).isEqualTo(200);
        var link = acting.as(council.user("ADMIN"), () -> accounts.resetPassword(council.person("LEAD")));
        acting.asNobody(() -> accounts.choosePassword(link, "a long and new password"));
        isRefused(client);
    }

    @Test
    void one_that_nobody_made_is_refused_and_adds_no_line_to_the_trail() {
        var before = refusals();
        isRefused(api.withToken("candour_" + "x".repeat(43)));
        assertThat(refusals()).isEqualTo(before);
    }

    private long refusals() {
        return em.createQuery(
                        "select count(e) from TrailEntry e where e.what = 'account.trail.tokenRefused'", Long.class)
                .getSingleResult();
    }

    @Test
    void only_a_hash_of_it_is_kept_and_it_is_known_by_its_beginning() {
        var council = councils.council();
        var token = api.of(council.user("LEAD")).token();
        assertThat(token).matches("candour_[\\w-]{43}");
        var kept = em.createQuery("select t.secretHash from Token t where t.account.username = :username", String.class)
                .setParameter("username", council.user("LEAD"))
                .getSingleResult();
        assertThat(kept).isEqualTo(Json.sha256(token)).doesNotContain(token);
    }

    @Test
    void an_expired_one_is_refused_from_the_day_after_its_last_day() {
        var council = councils.council();
        var today = LocalDate.now(clock);
        assertThat(until(council, today, Duration.ofDays(2)).get("/actions").status())
                .isEqualTo(200);
        isRefused(until(council, today.minusDays(1), Duration.ofDays(3)));
    }

    private ApiClient until(Council council, LocalDate last, Duration ago) {
        var wish = new Wish("Old", last, Set.of(READ_FINDING), true, Set.of(), Set.of());
        return api.withToken(clocks.at(
                clock.instant().minus(ago),
                () -> acting.as(council.user("LEAD"), () -> tokens.make(ApiAccess.command(), wish))));
    }

    @Test
    void a_disabled_account_and_a_role_that_is_gone_count_at_the_next_request() throws Exception {
        var council = councils.council();
        var lead = api.of(council.user("LEAD"));
        var director = api.of(council.user("DIRECTOR"));
        assertThat(lead.get("/actions").status()).isEqualTo(200);
        assertThat(director.get("/actions").status()).isEqualTo(200);
        update("update Account a set a.enabled = false where a.username = ?1", council.user("LEAD"));
        update("delete from RoleGrant g where g.person.id = ?1", council.person("DIRECTOR"));
        isRefused(lead);
        assertThat(director.get("/actions").problem()).isEqualTo("not-permitted");
    }

    private void update(String statement, Object parameter) throws Exception {
        transaction.begin();
        em.createQuery(statement).setParameter(1, parameter).executeUpdate();
        transaction.commit();
    }

    @Test
    void it_may_what_was_left_to_it_where_it_was_left_and_never_more_than_its_person() {
        var council = councils.council();
        var lead = council.user("LEAD");
        var readsTrail = api.of(council.user("ADMIN"), Set.of(READ_TRAIL), Set.of(), Set.of());
        var refused = readsTrail.get("/actions");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("not-permitted");
        assertThat(newest(council))
                .extracting(TrailRow::detail, TrailRow::token)
                .containsExactly("READ_FINDING", "Dashboard");
        assertRule("account.rule.tokenPermission", () -> api.of(lead, Set.of(READ_TRAIL), Set.of(), Set.of()));
    }

    @Test
    void without_a_token_there_is_nothing_whatever_cookie_comes_along_and_no_session_is_made() {
        var council = councils.council();
        visitor.givePassword(council.user("LEAD"));
        var cookie = visitor.signIn(council.user("LEAD"));
        assertThat(visitor.get("/index.xhtml", cookie).statusCode()).isEqualTo(200);
        var byCookie = ApiClient.send(api.withToken(null).request("/actions").header("Cookie", cookie));
        assertThat(byCookie.status()).isEqualTo(401);
        assertThat(byCookie.problem()).isEqualTo("no-token");
        assertThat(byCookie.header("WWW-Authenticate")).isEqualTo("Bearer");
        var byToken = api.of(council.user("LEAD")).get("/actions");
        assertThat(byToken.status()).isEqualTo(200);
        assertThat(List.of(byCookie, byToken))
                .extracting(answer -> answer.header("Set-Cookie"))
                .containsOnly("");
        for (var path : List.of("", "/", "/nope", "/actions/1/plan")) {
            assertThat(api.withToken(null).get(path).status()).as(path).isEqualTo(401);
        }
        for (var odd : List.of("Basic abc", "Bearer", "Bearer a b", "candour_abc")) {
            var request = api.withToken(null).request("/actions").header("Authorization", odd);
            assertThat(ApiClient.send(request).status()).as(odd).isEqualTo(401);
        }
    }

    @Test
    void nobody_withdraws_a_foreign_one_but_the_administrator_of_the_same_council() {
        var council = councils.council();
        api.of(council.user("LEAD"));
        var id = acting.as(council.user("LEAD"), () -> search.mine(new Page(0, 1)))
                .get(0)
                .id();
        for (var user : List.of(council.user("DIRECTOR"), councils.council().user("ADMIN"))) {
            assertThatThrownBy(() -> acting.run(user, () -> tokens.withdraw(id)))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> acting.run(council.user("LEAD"), () -> search.everybodys(new Page(0, 9))))
                .isInstanceOf(NotPermitted.class);
        acting.run(council.user("ADMIN"), () -> tokens.withdraw(id));
        var everybodys = acting.as(council.user("ADMIN"), () -> search.everybodys(new Page(0, 9)));
        assertThat(everybodys).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(TokenState.WITHDRAWN);
            assertThat(row.owner()).isEqualTo("LEAD");
        });
        assertThat(acting.as(council.user("ADMIN"), search::count)).isEqualTo(1);
        assertThat(acting.as(council.user("LEAD"), search::countMine)).isEqualTo(1);
        assertThat(acting.as(council.user("ADMIN"), search::countMine)).isZero();
    }

    @Test
    void one_form_sent_twice_makes_one_and_units_of_another_council_are_not_there() {
        var council = councils.council();
        var command = ApiAccess.command();
        var wish = api.wish(Set.of(READ_FINDING), Set.of(), Set.of(council.team("Elm")));
        acting.as(council.user("LEAD"), () -> tokens.make(command, wish));
        assertRule(
                "account.rule.tokenMadeAlready",
                () -> acting.as(council.user("LEAD"), () -> tokens.make(command, wish)));
        var foreign = Set.of(councils.council().team("Elm"));
        assertThatThrownBy(() -> api.of(council.user("LEAD"), Set.of(READ_FINDING), Set.of(), foreign))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(council.user("LEAD"), search::countMine)).isEqualTo(1);
    }

    @Test
    void people_leave_to_tokens_what_their_roles_give_them() {
        var council = councils.council();
        assertThat(acting.as(council.user("ADMIN"), search::leavable))
                .contains(READ_TRAIL, Permission.MANAGE_ACCOUNTS)
                .doesNotContain(Permission.READ_CASES, Permission.SIGN_IN, Permission.USE_CANDOUR);
        assertThatThrownBy(() -> acting.asNobody(search::leavable)).isInstanceOf(NotPermitted.class);
    }

    private void isRefused(ApiClient client) {
        var answer = client.get("/actions");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("no-token");
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    private TrailRow newest(Council council) {
        return acting.as(council.user("ADMIN"), () -> trail.rows(TrailFilter.ALL, new Page(0, 1)))
                .get(0);
    }
}
