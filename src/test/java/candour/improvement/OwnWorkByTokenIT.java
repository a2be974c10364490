package candour.improvement;

import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.access.Permission.MANAGE_ACTION;
import static candour.access.Permission.READ_FINDING;
import static candour.access.Permission.REPLY_TO_DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Permission;
import candour.improvement.AuditedCouncil.Ground;
import candour.support.ApiAccess;
import candour.support.ApiClient;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What is found by person is found by a token only in the units, and with the permission, that were left to it. */
@ArquillianTest
class OwnWorkByTokenIT {

    @Inject
    private AuditedCouncil councils;

    @Inject
    private SharedCouncil shared;

    @Inject
    private ApiAccess api;

    @Test
    void an_own_action_in_another_team_is_completed_only_with_a_token_that_reaches_there_and_may_manage() {
        var ground = councils.submitted();
        var id = councils.plannedFor(ground, "TEAM2", councils.today().plusDays(30));
        var path = "/actions/" + id;
        for (var client : List.of(
                token(ground, "TEAM2", "Quay", READ_FINDING, MANAGE_ACTION),
                token(ground, "TEAM2", "Elm", READ_FINDING),
                api.of(ground.user("TEAM2"), Set.of(READ_FINDING), Set.of(), Set.of()))) {
            assertThat(client.get(path).status()).isEqualTo(404);
            assertThat(complete(client, id)).isEqualTo(404);
        }
        assertThat(councils.status(id)).isEqualTo(ActionStatus.PLANNED);
        var reaching = token(ground, "TEAM2", "Elm", MANAGE_ACTION);
        assertThat(reaching.get(path).status()).isEqualTo(200);
        assertThat(complete(reaching, id)).isEqualTo(200);
        assertThat(councils.status(id)).isEqualTo(ActionStatus.COMPLETED);
    }

    @Test
    void an_own_audit_is_reached_only_in_the_units_of_the_token() {
        var ground = councils.submitted();
        var done = "/audits/" + ground.elmAudit();
        var inElm = token(ground, "ASSESSOR2", "Elm", CONDUCT_AUDIT);
        var inQuay = token(ground, "ASSESSOR2", "Quay", CONDUCT_AUDIT);
        assertThat(inElm.get("/audits/mine").json().path("done")).hasSize(1);
        assertThat(inQuay.get("/audits/mine").json().path("done")).isEmpty();
        var toDo = "/audits/" + ground.quayAudit();
        var mayReach = token(ground, "ASSESSOR1", "Quay", CONDUCT_AUDIT);
        var mayNot = token(ground, "ASSESSOR1", "Elm", CONDUCT_AUDIT);
        assertThat(mayReach.get(toDo).status()).isEqualTo(200);
        assertThat(mayNot.get(toDo).status()).isEqualTo(404);
        assertThat(mayNot.put(toDo + "/answers/B3", "{\"state\": \"UNANSWERED\"}", "\"0\"")
                        .status())
                .isEqualTo(404);
        assertThat(mayReach.put(toDo + "/answers/B3", "{\"state\": \"UNANSWERED\"}", "\"0\"")
                        .status())
                .isEqualTo(200);
        assertThat(inQuay.get(done + "/result").status()).isEqualTo(404);
        for (var what : List.of("/replies", "/life", "/disputes", "/sharing")) {
            assertThat(inQuay.get(done + what).status()).as(what).isEqualTo(404);
            assertThat(inElm.get(done + what).status()).as(what).isEqualTo(200);
        }
    }

    @Test
    void a_draft_is_replied_to_only_in_the_units_of_the_token() {
        var ground = shared.shared();
        var draft = "/audits/" + ground.elmAudit();
        var inElm = token(ground, "HOLDER1", "Elm", REPLY_TO_DRAFT);
        var inQuay = token(ground, "HOLDER1", "Quay", REPLY_TO_DRAFT);
        assertThat(inQuay.get("/audits/drafts").json().path("items")).isEmpty();
        assertThat(inElm.get("/audits/drafts").json().path("items")).hasSize(1);
        assertThat(inQuay.get(draft + "/draft").status()).isEqualTo(404);
        assertThat(inElm.get(draft + "/draft").status()).isEqualTo(200);
        assertThat(inQuay.put(draft + "/reply", "{}", "\"0\"").status()).isEqualTo(404);
        assertThat(inElm.put(draft + "/reply", "{}", "\"0\"").status()).isEqualTo(200);
    }

    private ApiClient token(Ground ground, String person, String team, Permission... left) {
        return api.of(
                ground.user(person),
                Set.of(left),
                Set.of(),
                Set.of(ground.council().team(team)));
    }

    private int complete(ApiClient client, Long id) {
        var seen = "\"" + councils.version(id) + "\"";
        return client.post(
                        "/actions/" + id + "/completion",
                        "{\"note\": \"Done.\"}",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        seen)
                .status();
    }
}
