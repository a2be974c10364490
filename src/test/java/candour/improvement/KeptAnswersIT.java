package candour.improvement;

import static candour.improvement.AuditedCouncil.MINOR;
import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.account.Accounts;
import candour.improvement.AuditedCouncil.Ground;
import candour.support.Acting;
import candour.support.ApiAccess;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What was answered once is answered again to who may still ask it, and to nobody else. */
@ArquillianTest
class KeptAnswersIT {

    @Inject
    private AuditedCouncil councils;

    @Inject
    private ApiAccess api;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Test
    void who_lost_the_permission_is_refused_and_who_has_it_again_is_answered_as_before() {
        var ground = councils.submitted();
        var manager = api.of(ground.user("MANAGER1"));
        var body = raising(ground);
        var key = UUID.randomUUID().toString();
        var first = manager.post("/actions", body, key);
        assertThat(first.status()).isEqualTo(201);
        takeBack(ground, "Safeguarding");
        assertThat(manager.post("/actions", body, key).status()).isEqualTo(403);
        give(ground, "Looked after");
        assertThat(manager.post("/actions", body, key).status())
                .as("with the same role elsewhere")
                .isEqualTo(404);
        assertThat(manager.post("/actions", body.replace("promoted", "planned"), key)
                        .problem())
                .as("the key still stands for what it said")
                .isEqualTo("key-of-another");
        give(ground, "Safeguarding");
        var again = manager.post("/actions", body, key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(manager.post("/actions", body, key).response().body())
                .as("as it is kept now")
                .isEqualTo(again.response().body());
        assertThat(councils.count("CorrectiveAction", ground)).isEqualTo(1);
    }

    @Test
    void what_is_done_to_others_changes_nothing_of_ones_own() {
        var ground = councils.submitted();
        var manager = api.of(ground.user("MANAGER1"));
        var key = UUID.randomUUID().toString();
        var first = manager.post("/actions", raising(ground), key);
        acting.run(
                ground.user("ADMIN"),
                () -> accounts.withdraw(
                        ground.person("MANAGER2"), Role.SERVICE_MANAGER, service(ground, "Looked after"), null));
        assertThat(manager.post("/actions", raising(ground), key).response().body())
                .isEqualTo(first.response().body());
    }

    private void give(Ground ground, String service) {
        acting.run(
                ground.user("ADMIN"),
                () -> accounts.grant(ground.person("MANAGER1"), Role.SERVICE_MANAGER, service(ground, service), null));
    }

    private void takeBack(Ground ground, String service) {
        acting.run(
                ground.user("ADMIN"),
                () -> accounts.withdraw(
                        ground.person("MANAGER1"), Role.SERVICE_MANAGER, service(ground, service), null));
    }

    private static Long service(Ground ground, String name) {
        return ground.council().services().get(name);
    }

    private String raising(Ground ground) {
        return "{\"finding\": %d, \"title\": \"Family time is promoted\"}"
                .formatted(councils.finding(ground.elmAudit(), MINOR));
    }
}
