package candour.account;

import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.organisation.PersonSearch;
import candour.organisation.Position;
import candour.organisation.Staff;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.support.Visitor;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What ends a session that is open, and what does not. */
@ArquillianTest
class SessionsIT {

    private static final String PASSWORD = "a long and new password";

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
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Test
    void a_new_password_ends_all_that_the_old_one_began_and_nobody_elses() {
        var council = councils.council();
        var one = signedIn(council, "LEAD");
        var another = visitor.signIn(council.user("LEAD"));
        var colleague = signedIn(council, "DIRECTOR");
        var link = acting.as(council.user("ADMIN"), () -> accounts.resetPassword(council.person("LEAD")));
        assertThat(isIn(one)).as("until the link is used").isTrue();
        acting.asNobody(() -> accounts.choosePassword(link, PASSWORD));
        assertThat(isIn(one)).isFalse();
        assertThat(isIn(another)).isFalse();
        assertThat(isIn(one)).as("for good").isFalse();
        assertThat(isIn(colleague)).isTrue();
        assertThat(isIn(signedIn(council, "LEAD"))).as("who signs in anew").isTrue();
    }

    @Test
    void a_disabled_account_is_out_and_enabled_again_does_not_bring_its_sessions_back() {
        var council = councils.council();
        var never = signedIn(council, "LEAD");
        var meanwhile = visitor.signIn(council.user("LEAD"));
        acting.run(council.user("ADMIN"), () -> accounts.disable(council.person("LEAD")));
        assertThat(isIn(meanwhile)).isFalse();
        acting.run(council.user("ADMIN"), () -> accounts.enable(council.person("LEAD")));
        assertThat(isIn(meanwhile)).isFalse();
        assertThat(isIn(never)).as("that asked for nothing meanwhile").isFalse();
        assertThat(isIn(visitor.signIn(council.user("LEAD")))).isTrue();
    }

    @Test
    void other_roles_and_an_unlocked_account_leave_it_open() {
        var council = councils.council();
        var session = signedIn(council, "LEAD");
        acting.run(council.user("ADMIN"), () -> {
            accounts.grant(council.person("LEAD"), Role.DIRECTOR, null, null);
            accounts.unlock(council.person("LEAD"));
        });
        assertThat(isIn(session)).isTrue();
    }

    @Test
    void it_is_open_from_the_first_day_at_work_to_the_last() {
        var council = councils.council();
        var today = LocalDate.now(clock);
        for (var days : List.of(
                new Days(today.plusDays(1), null, false),
                new Days(today, null, true),
                new Days(null, today, true),
                new Days(null, today.minusDays(1), false))) {
            works(council, null, null);
            var session = signedIn(council, "LEAD");
            assertThat(isIn(session)).isTrue();
            works(council, days.from, days.to);
            assertThat(isIn(session)).as("%s to %s", days.from, days.to).isEqualTo(days.in);
        }
    }

    private record Days(LocalDate from, LocalDate to, boolean in) {}

    /** LEAD does, as the administrator says. */
    private void works(Council council, LocalDate from, LocalDate to) {
        var lead = council.person("LEAD");
        acting.run(
                council.user("ADMIN"),
                () -> staff.change(
                        lead,
                        people.open(lead).getVersion(),
                        new Position(null, "quality lead", null, null, from, to, null)));
    }

    private String signedIn(Council council, String person) {
        visitor.givePassword(council.user(person));
        return visitor.signIn(council.user(person));
    }

    private boolean isIn(String session) {
        return visitor.get("/index.xhtml", session).statusCode() == 200;
    }
}
