package candour.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import candour.improvement.AuditedCouncil.Ground;
import candour.support.ApiAccess;
import candour.support.ApiClient;
import candour.support.ApiClient.Answer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Replies from outside, role by role. */
@ArquillianTest
class RepliesByApiIT {

    private static final String ADDITION = "{\"addition\": \"Sent from elsewhere.\"}";

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
    void the_line_manager_reads_along_and_nobody_s_person_travels() {
        var ground = shared.disputed();
        var draft = api.of(ground.user("TEAM1")).get("/audits/" + ground.elmAudit() + "/draft");
        assertThat(draft.json().path("part").asText()).isEqualTo("LINE_MANAGER");
        assertThat(draft.json().at("/replies/0/points").findValuesAsText("stance"))
                .containsExactlyInAnyOrder("DISAGREE", "PARTLY");
        assertThat(draft.json().at("/findings/0/kind").asText()).isEqualTo("GOOD_PRACTICE");
        shared.settlesAll(ground);
        shared.finalises(ground, "LEAD");
        var made = api.of(ground.user("HOLDER1")).get("/audits/" + ground.elmAudit() + "/draft");
        assertThat(made.json().path("findings").findValuesAsText("outcome")).hasSize(5);
        assertThat(made.json().path("findings").findParents("at")).allSatisfy(outcome -> {
            assertThat(outcome.path("kind").asText()).isEqualTo("STAYS_OPEN");
            assertThat(outcome.properties().stream().map(Map.Entry::getKey))
                    .containsExactlyInAnyOrder("kind", "words", "level", "at");
        });
    }

    @Test
    void where_nobody_has_replied_there_are_none() {
        var ground = shared.shared();
        var answer = api.of(ground.user("LEAD")).get("/audits/" + ground.elmAudit() + "/replies");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("items")).isEmpty();
    }

    @Test
    void one_is_written_and_sent_by_whom_the_draft_was_shared_with_and_nobody_else() {
        var ground = shared.shared();
        var audit = "/audits/" + ground.elmAudit();
        assertThat(api.of(ground.user("TEAM1")).get(audit + "/draft").status())
                .as("reads along")
                .isEqualTo(200);
        assertThat(send(api.of(ground.user("TEAM1")), ground, "\"0\"").status()).isEqualTo(403);
        for (var client :
                List.of(api.of(ground.user("HOLDER2")), api.of(shared.shared().user("HOLDER1")))) {
            assertThat(client.get(audit + "/draft").status()).isEqualTo(404);
            assertThat(client.put(audit + "/reply", "{}", "\"0\"").status()).isEqualTo(404);
            assertThat(send(client, ground, "\"0\"").status()).isEqualTo(404);
            assertThat(client.get("/audits/drafts").json().path("items").findValuesAsText("audit"))
                    .doesNotContain("" + ground.elmAudit());
        }
        for (var person : List.of("LEAD", "ASSESSOR2", "ADMIN")) {
            assertThat(api.of(ground.user(person)).get(audit + "/draft").status())
                    .as(person)
                    .isEqualTo(404);
            assertThat(send(api.of(ground.user(person)), ground, "\"0\"").status())
                    .as(person)
                    .isEqualTo(403);
        }
    }

    @Test
    void after_the_last_day_it_is_written_still_and_not_sent() {
        var ground = shared.shared();
        var holder = api.of(ground.user("HOLDER1"));
        shared.setReplyUntil(ground, councils.today().minusDays(1));
        var written = holder.put("/audits/" + ground.elmAudit() + "/reply", ADDITION, "\"0\"");
        assertThat(written.status()).isEqualTo(200);
        var late = send(holder, ground, written.header("ETag"));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.json().path("rule").asText()).isEqualTo("audit.rule.replyClosed");
        assertThat(late.json().path("detail").asText()).isNotEmpty();
        assertThat(shared.readers(ground)).containsExactly("HOLDER1", "TEAM1");
        shared.setReplyUntil(ground, councils.today());
        assertThat(send(holder, ground, written.header("ETag")).status())
                .as("on the last day")
                .isEqualTo(200);
    }

    @Test
    void sent_twice_at_once_it_is_sent_once() {
        var ground = shared.shared("HOLDER1", "HOLDER2");
        var holder = api.of(ground.user("HOLDER1"));
        var other = api.of(ground.user("HOLDER2"));
        var audit = "/audits/" + ground.elmAudit();
        var seen = holder.put(audit + "/reply", ADDITION, "\"0\"").header("ETag");
        var others = other.put(audit + "/reply", ADDITION, "\"0\"").header("ETag");
        var sent = Stream.of(1, 2, 3, 4)
                .map(each -> CompletableFuture.supplyAsync(() -> send(holder, ground, seen)))
                .toList();
        var beside = CompletableFuture.supplyAsync(() -> send(other, ground, others));
        assertThat(sent.stream().map(CompletableFuture::join).map(Answer::status))
                .containsOnlyOnce(200)
                .isSubsetOf(200, 412, 422);
        assertThat(beside.join().status()).as("somebody else’s").isEqualTo(200);
        assertThat(shared.readers(ground)).containsExactly("HOLDER1 replied", "HOLDER2 replied", "TEAM1");
        assertThat(api.of(ground.user("LEAD")).get(audit + "/replies").json().path("items"))
                .hasSize(2);
    }

    @Test
    void it_names_the_version_that_was_seen_and_is_sent_once_by_its_key() {
        var ground = shared.shared();
        var holder = api.of(ground.user("HOLDER1"));
        var seen = holder.put("/audits/" + ground.elmAudit() + "/reply", ADDITION, "\"0\"")
                .header("ETag");
        assertThat(send(holder, ground, "*").problem()).isEqualTo("no-version");
        assertThat(send(holder, ground, "\"0\"").problem()).isEqualTo("changed-meanwhile");
        var key = UUID.randomUUID().toString();
        var path = "/audits/" + ground.elmAudit() + "/reply/sending";
        var first = holder.post(path, "", key, "If-Match", seen);
        assertThat(first.status()).isEqualTo(200);
        assertThat(holder.post(path, "", key, "If-Match", seen).response().body())
                .isEqualTo(first.response().body());
        assertThat(holder.post(path, "{}", key, "If-Match", seen).problem()).isEqualTo("key-of-another");
        assertThat(holder.put("/audits/" + ground.elmAudit() + "/reply", ADDITION, seen)
                        .status())
                .as("after sending")
                .isNotEqualTo(200);
    }

    private static Answer send(ApiClient client, Ground ground, String seen) {
        var key = UUID.randomUUID().toString();
        return client.post("/audits/" + ground.elmAudit() + "/reply/sending", "", key, "If-Match", seen);
    }
}
