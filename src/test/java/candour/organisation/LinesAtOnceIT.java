package candour.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.account.Accounts;
import candour.shared.RuleViolation;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.RepeatedTest;

/** Of two changes that are each right and together make a line of management go round, one is made. */
@ArquillianTest
class LinesAtOnceIT {

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

    @Resource
    private ManagedExecutorService threads;

    @RepeatedTest(5)
    void two_administrators_who_put_each_of_two_people_under_the_other_at_once_make_one_line() throws Exception {
        var council = councils.council();
        acting.run(council.user("ADMIN"), () -> accounts.grant(council.person("LEAD"), Role.ADMINISTRATOR, null, null));
        var done = threads.invokeAll(
                List.of(puts(council, "ADMIN", "OAK1", "MILL1"), puts(council, "LEAD", "MILL1", "OAK1")));
        var made = 0;
        for (var each : done) {
            made += each.get() ? 1 : 0;
        }
        assertThat(made).isEqualTo(1);
    }

    /** False when the line would go round. */
    private Callable<Boolean> puts(Council council, String who, String whom, String under) {
        return () -> acting.as(council.user(who), () -> {
            var post = new Position(null, "social worker", null, council.person(under), null, null, null);
            try {
                staff.change(
                        council.person(whom), people.open(council.person(whom)).getVersion(), post);
                return true;
            } catch (RuleViolation round) {
                return false;
            }
        });
    }
}
