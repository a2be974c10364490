package candour.account;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.organisation.PersonSearch;
import candour.organisation.Position;
import candour.organisation.Staff;
import candour.shared.NotPermitted;
import candour.shared.RuleViolation;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Somebody stays who can let others in. */
@ArquillianTest
class LastAdministratorIT {

    private static final String LAST = "account.rule.lastAdministrator";

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private Staff staff;

    @Inject
    private PersonSearch people;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void of_two_administrators_who_shut_each_other_out_at_once_one_stays() throws Exception {
        for (var kind : List.of("disable", "withdraw")) {
            var council = councils.council();
            acting.run(
                    council.user("ADMIN"),
                    () -> accounts.grant(council.person("LEAD"), Role.ADMINISTRATOR, null, null));
            var done = threads.invokeAll(
                    List.of(shutOut(council, kind, "ADMIN", "LEAD"), shutOut(council, kind, "LEAD", "ADMIN")));
            var succeeded = 0;
            for (var each : done) {
                succeeded += each.get() ? 1 : 0;
            }
            assertThat(succeeded).as(kind).isEqualTo(1);
        }
    }

    /** False when a rule or a lack of permission, for the other was quicker, is in the way. */
    private Callable<Boolean> shutOut(Council council, String kind, String who, String whom) {
        return () -> acting.as(council.user(who), () -> {
            try {
                if (kind.equals("disable")) {
                    accounts.disable(council.person(whom));
                } else {
                    accounts.withdraw(council.person(whom), Role.ADMINISTRATOR, null, null);
                }
                return true;
            } catch (RuleViolation | NotPermitted refused) {
                return false;
            }
        });
    }

    @Test
    void the_last_administrator_who_can_sign_in_stays_one() {
        var council = councils.council();
        acting.asSystem(council.organisation(), () -> {
            assertRule(LAST, () -> accounts.disable(council.person("ADMIN")));
            assertRule(LAST, () -> accounts.withdraw(council.person("ADMIN"), Role.ADMINISTRATOR, null, null));
            accounts.grant(council.person("WORKER1"), Role.ADMINISTRATOR, null, null); // cannot sign in
            assertRule(LAST, () -> accounts.disable(council.person("ADMIN")));
            accounts.open(council.person("WORKER1"), council.user("WORKER1"), "!");
            accounts.disable(council.person("WORKER1"));
            assertRule(LAST, () -> accounts.disable(council.person("ADMIN")));
            accounts.enable(council.person("WORKER1"));
            accounts.disable(council.person("ADMIN"));
            return null;
        });
    }

    @Test
    void who_is_only_invited_is_not_the_one_who_is_left_until_they_have_chosen_a_password() {
        var council = councils.council();
        var secret = new String[1];
        asSystem(council, () -> {
            accounts.grant(council.person("WORKER1"), Role.ADMINISTRATOR, null, null);
            secret[0] = accounts.invite(council.person("WORKER1"), council.user("WORKER1"));
            assertRule(LAST, () -> accounts.disable(council.person("ADMIN")));
            assertRule(LAST, () -> accounts.withdraw(council.person("ADMIN"), Role.ADMINISTRATOR, null, null));
        });
        acting.asNobody(() -> accounts.choosePassword(secret[0], "a password of their own"));
        asSystem(council, () -> accounts.disable(council.person("ADMIN")));
    }

    /** Until that day nobody would notice, and from the day after nobody could be let in. */
    @Test
    void who_has_a_last_day_is_not_the_one_who_is_left() {
        var council = councils.council();
        var last = LocalDate.now(clock).plusDays(90);
        asSystem(council, () -> accounts.grant(council.person("LEAD"), Role.ADMINISTRATOR, null, null));
        works(council, "LEAD", null, last);
        asSystem(council, () -> {
            assertRule(LAST, () -> accounts.disable(council.person("ADMIN")));
            assertRule(LAST, () -> accounts.withdraw(council.person("ADMIN"), Role.ADMINISTRATOR, null, null));
            accounts.disable(council.person("DIRECTOR")); // is none
            accounts.withdraw(council.person("LEAD"), Role.ADMINISTRATOR, null, null); // ADMIN stays
            accounts.grant(council.person("LEAD"), Role.ADMINISTRATOR, null, null);
        });
        assertRule("account.rule.lastAdministratorLeaves", () -> works(council, "ADMIN", null, last.plusDays(1)));
        works(council, "LEAD", null, null);
        asSystem(council, () -> accounts.disable(council.person("ADMIN")));
    }

    @Test
    void nor_is_who_begins_tomorrow_but_who_begins_today_is() {
        var council = councils.council();
        var today = LocalDate.now(clock);
        asSystem(council, () -> accounts.grant(council.person("LEAD"), Role.ADMINISTRATOR, null, null));
        works(council, "LEAD", today.plusDays(1), null);
        asSystem(council, () -> assertRule(LAST, () -> accounts.disable(council.person("ADMIN"))));
        works(council, "LEAD", today, null);
        asSystem(council, () -> accounts.disable(council.person("ADMIN")));
    }

    private void asSystem(Council council, Runnable deeds) {
        acting.asSystem(council.organisation(), () -> {
            deeds.run();
            return null;
        });
    }

    /** As ADMIN says. */
    private void works(Council council, String person, LocalDate from, LocalDate to) {
        acting.run(
                council.user("ADMIN"),
                () -> staff.change(
                        council.person(person),
                        people.open(council.person(person)).getVersion(),
                        new Position(null, "at work", null, null, from, to, null)));
    }

    @Test
    void the_last_administrator_gets_no_last_day() {
        var council = councils.council();
        var today = LocalDate.now(clock);
        acting.run(council.user("ADMIN"), () -> {
            var leaves = new Position(null, "administrator", null, null, null, today.plusDays(90), null);
            assertRule(
                    "account.rule.lastAdministratorLeaves",
                    () -> staff.change(council.person("ADMIN"), version(council), leaves));
            var notThereYet = new Position(null, "administrator", null, null, today.plusDays(1), null, null);
            assertRule(
                    "account.rule.lastAdministratorLeaves",
                    () -> staff.change(council.person("ADMIN"), version(council), notThereYet));
            accounts.grant(council.person("LEAD"), Role.ADMINISTRATOR, null, null);
            staff.change(council.person("ADMIN"), version(council), leaves);
        });
    }

    private int version(Council council) {
        return people.open(council.person("ADMIN")).getVersion();
    }
}
