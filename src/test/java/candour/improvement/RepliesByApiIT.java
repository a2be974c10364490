package candour.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import candour.support.ApiAccess;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Replies from outside, role by role. */
@ArquillianTest
class RepliesByApiIT {

    @Inject
    private SharedCouncil shared;

    @Inject
    private AuditedCouncil councils;

    @Inject
    private ApiAccess api;

    @Test
    void they_are_read_by_who_may_read_the_result_and_by_the_assessor() {
        var ground = shared.disputed();
        var path = "/audits/" + ground.elmAudit() + "/replies";
        for (var person : List.of("LEAD", "DIRECTOR", "MANAGER1", "ASSESSOR2")) {
            var answer = api.of(ground.user(person)).get(path);
            assertThat(answer.status()).as(person).isEqualTo(200);
            var reply = answer.json().at("/items/0");
            assertThat(reply.path("name").asText()).isEqualTo("HOLDER1");
            assertThat(reply.path("points").findValuesAsText("words"))
                    .containsExactlyInAnyOrder("It is in the plan.", "Not a whole year.");
            assertThat(reply.path("points").findValuesAsText("stance")).containsExactlyInAnyOrder("DISAGREE", "PARTLY");
        }
        for (var person : List.of("MANAGER2", "TEAM1", "ASSESSOR1", "ADMIN", "HOLDER1")) {
            assertThat(api.of(ground.user(person)).get(path).status())
                    .as(person)
                    .isEqualTo(404);
        }
        assertThat(api.of(councils.submitted().user("LEAD")).get(path).problem())
                .as("another council")
                .isEqualTo("not-there");
    }

    @Test
    void where_nobody_has_replied_there_are_none() {
        var ground = shared.shared();
        var answer = api.of(ground.user("LEAD")).get("/audits/" + ground.elmAudit() + "/replies");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("items")).isEmpty();
    }
}
