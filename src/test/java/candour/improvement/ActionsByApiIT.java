package candour.improvement;

import static candour.access.Permission.MANAGE_ACTION;
import static candour.access.Permission.READ_FINDING;
import static candour.improvement.AuditedCouncil.MINOR;
import static candour.improvement.AuditedCouncil.STRENGTH;
import static org.assertj.core.api.Assertions.assertThat;

import candour.improvement.AuditedCouncil.Ground;
import candour.shared.Page;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.support.ApiAccess;
import candour.support.ApiClient;
import candour.support.ApiClient.Answer;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Findings and corrective actions from outside, over HTTP, role by role. */
@ArquillianTest
class ActionsByApiIT {

    @Inject
    private AuditedCouncil councils;

    @Inject
    private ApiAccess api;

    @Inject
    private Acting acting;

    @Inject
    private TrailSearch trail;

    @Test
    void an_action_goes_from_raised_to_verified() {
        var ground = councils.submitted();
        var manager = api.of(ground.user("MANAGER1"));
        var raised = raise(manager, ground);
        assertThat(raised.status()).isEqualTo(201);
        var id = raised.json().path("id").asLong();
        assertThat(raised.header("Location")).isEqualTo("/api/v1/actions/" + id);
        assertThat(raised.json().path("status").asText()).isEqualTo("RAISED");
        var planned = change(manager, raised, "plan", plan(ground));
        assertThat(planned.status()).isEqualTo(200);
        assertThat(planned.json().path("plan").path("ownerName").asText()).isEqualTo("TEAM1");
        var completed =
                change(api.of(ground.user("TEAM1")), planned, "completion", "{\"note\": \"It is in the form.\"}");
        var verdict = "{\"effective\": true, \"reason\": \"Nine of ten files show it.\"}";
        var own = change(manager, completed, "verification", verdict);
        assertThat(own.status()).isEqualTo(422);
        assertThat(own.json().path("rule").asText()).isEqualTo("improvement.rule.ownPlan");
        assertThat(own.json().path("detail").asText()).isNotEmpty().doesNotContain("improvement.rule");
        var verified = change(api.of(ground.user("LEAD")), completed, "verification", verdict);
        assertThat(verified.json().path("status").asText()).isEqualTo("VERIFIED");
        assertThat(verified.json().path("steps").findValuesAsText("kind"))
                .containsExactly("RAISED", "PLANNED", "COMPLETED", "VERIFIED");
        assertThat(councils.status(id)).isEqualTo(ActionStatus.VERIFIED);
    }

    /** Who reads findings of Elm, one in Quay, and who neither; by role. */
    @Test
    void each_role_reads_within_its_scope() {
        var ground = councils.bothSubmitted();
        var seen = Map.of("LEAD", 10, "DIRECTOR", 10, "MANAGER1", 5, "MANAGER2", 5, "TEAM1", 5, "TEAM2", 5);
        seen.forEach((person, findings) -> {
            var answer = api.of(ground.user(person)).get("/findings");
            assertThat(answer.status()).as(person).isEqualTo(200);
            assertThat(answer.json().path("items")).as(person).hasSize(findings);
        });
        for (var person : List.of("ADMIN", "ASSESSOR1")) {
            assertThat(api.of(ground.user(person)).get("/findings").status())
                    .as(person)
                    .isEqualTo(403);
            assertThat(api.of(ground.user(person)).get("/actions").status())
                    .as(person)
                    .isEqualTo(403);
        }
        var director = api.of(ground.user("DIRECTOR"));
        assertThat(raise(director, ground).status()).isEqualTo(403);
    }

    @Test
    void what_is_out_of_scope_is_not_there_and_the_trail_keeps_that_somebody_asked() {
        var ground = councils.submitted();
        var action = councils.planned(ground);
        var finding = councils.finding(ground.elmAudit(), STRENGTH);
        var other = api.of(ground.user("MANAGER2"));
        var foreign = api.of(councils.submitted().user("LEAD"));
        for (var client : List.of(other, foreign)) {
            assertThat(client.get("/findings/" + finding).status()).isEqualTo(404);
            assertThat(client.get("/actions/" + action).status()).isEqualTo(404);
            assertThat(raise(client, ground).status()).isEqualTo(404);
            for (var step : Map.of(
                            "plan", plan(ground),
                            "completion", "{\"note\": \"Done.\"}",
                            "verification", "{\"effective\": true, \"reason\": \"Seen.\"}")
                    .entrySet()) {
                var answer = client.post(
                        "/actions/" + action + "/" + step.getKey(), step.getValue(), key(), "If-Match", "\"1\"");
                assertThat(answer.status()).as(step.getKey()).isEqualTo(404);
                assertThat(answer.problem()).isEqualTo("not-there");
            }
        }
        var refused = new TrailFilter(TrailEvent.Kind.REFUSED, ground.person("MANAGER2"), null, null);
        assertThat(acting.as(ground.user("ADMIN"), () -> trail.rows(refused, new Page(0, 9))))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.token()).isEqualTo("Dashboard"))
                .extracting(row -> row.subjectId())
                .containsOnly(action, finding, councils.finding(ground.elmAudit(), MINOR));
    }

    @Test
    void a_token_for_one_team_sees_nothing_of_another() {
        var ground = councils.bothSubmitted();
        var elm = Set.of(ground.council().team("Elm"));
        var inElm = api.of(ground.user("LEAD"), Set.of(READ_FINDING, MANAGE_ACTION), Set.of(), elm);
        assertThat(inElm.get("/findings").json().path("items").findValuesAsText("team"))
                .hasSize(5)
                .containsOnly("Elm");
        var inQuay = councils.finding(ground.quayAudit(), MINOR);
        assertThat(inElm.get("/findings/" + inQuay).status()).isEqualTo(404);
        assertThat(inElm.post("/actions", raising(inQuay)).status()).isEqualTo(404);
        var lookedAfter = Set.of(ground.council().services().get("Looked after"));
        var inService = api.of(ground.user("LEAD"), Set.of(READ_FINDING), lookedAfter, Set.of());
        assertThat(inService.get("/findings").json().path("items").findValuesAsText("team"))
                .hasSize(5)
                .containsOnly("Quay");
        assertThat(inService.post("/actions", raising(inQuay)).status()).isEqualTo(403);
    }

    @Test
    void a_list_is_read_to_its_end_part_by_part() {
        var ground = councils.bothSubmitted();
        var lead = api.of(ground.user("LEAD"));
        var seen = new ArrayList<String>();
        var path = "/findings?limit=3";
        var parts = 0;
        while (!path.isEmpty()) {
            var part = lead.get(path);
            seen.addAll(part.json().path("items").findValuesAsText("id"));
            path = part.header("Link").replaceAll("</api/v1(.*)>; rel=\"next\"", "$1");
            parts++;
        }
        assertThat(parts).isEqualTo(4); // 3 + 3 + 3 + 1
        assertThat(seen).hasSize(10).doesNotHaveDuplicates();
        assertThat(lead.get("/findings?limit=10").header("Link")).isEmpty();
        for (var odd : List.of("limit=0", "limit=201", "limit=x", "after=x", "status=OPEN", "withoutAction=1")) {
            var answer = lead.get("/findings?" + odd);
            assertThat(answer.status()).as(odd).isEqualTo(400);
            assertThat(answer.json().path("field").asText()).isEqualTo(odd.replaceAll("=.*", ""));
        }
        assertThat(lead.get("/findings?limit=1").status()).isEqualTo(200);
        assertThat(lead.get("/findings?limit=200").status()).isEqualTo(200);
        assertThat(lead.get("/findings?status=PROPOSED").json().path("items")).isEmpty();
    }

    @Test
    void a_change_names_the_version_that_was_seen() {
        var ground = councils.submitted();
        var manager = api.of(ground.user("MANAGER1"));
        var raised = raise(manager, ground);
        var path = raised.header("Location").replace("/api/v1", "") + "/plan";
        var current = raised.header("ETag");
        assertThat(manager.get(path.replace("/plan", "")).header("ETag")).isEqualTo(current);
        assertThat(manager.post(path, plan(ground)).status()).isEqualTo(428);
        assertThat(manager.post(path, plan(ground), key(), "If-Match", "*").problem())
                .isEqualTo("no-version");
        for (var stale : List.of("\"" + (version(raised) + 1) + "\"", "W/" + current, "x")) {
            var answer = manager.post(path, plan(ground), key(), "If-Match", stale);
            assertThat(answer.status()).as(stale).isEqualTo(412);
            assertThat(answer.problem()).isEqualTo("changed-meanwhile");
        }
        assertThat(change(manager, raised, "plan", plan(ground)).status()).isEqualTo(200);
        assertThat(change(manager, raised, "plan", plan(ground)).status()).isEqualTo(412);
    }

    @Test
    void a_command_sent_again_is_answered_the_same_and_with_another_body_refused() {
        var ground = councils.submitted();
        var manager = api.of(ground.user("MANAGER1"));
        var body = raising(councils.finding(ground.elmAudit(), MINOR));
        var key = key();
        var first = manager.post("/actions", body, key);
        var again = manager.post("/actions", body, key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(List.of(again.header("Location"), again.header("ETag")))
                .isEqualTo(List.of(first.header("Location"), first.header("ETag")));
        var other = manager.post("/actions", body.replace("promoted", "planned"), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-of-another");
        assertThat(councils.count("CorrectiveAction", ground)).isEqualTo(1);
        for (var user : List.of("LEAD", "MANAGER1")) {
            assertThat(api.of(ground.user(user))
                            .post("/actions", body, key)
                            .json()
                            .path("rule")
                            .asText())
                    .as("keys of two tokens are two, whoever’s they are")
                    .isEqualTo("improvement.rule.alreadyRaised");
        }
        for (var none : List.of("", " ", "ä", "x".repeat(101))) {
            var request = manager.request("/actions")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body));
            var answer = ApiClient.send(none.isEmpty() ? request : request.header("Idempotency-Key", none));
            assertThat(answer.problem()).as(none).isEqualTo("no-key");
        }
    }

    @Test
    void a_key_used_again_after_a_day_is_another_command_where_it_says_something_else() {
        var ground = councils.submitted();
        var manager = api.of(ground.user("MANAGER1"));
        var raised = raise(manager, ground);
        var key = key();
        var path = "/actions/" + raised.json().path("id").asLong();
        var planned = manager.post(path + "/plan", plan(ground), key, "If-Match", raised.header("ETag"));
        assertThat(planned.status()).isEqualTo(200);
        councils.aDayPassesForKeptAnswers(key);
        var again = manager.post(path + "/plan", plan(ground), key, "If-Match", raised.header("ETag"));
        assertThat(again.response().body()).isEqualTo(planned.response().body());
        councils.aDayPassesForKeptAnswers(key);
        var note = "{\"note\": \"It is in the form.\"}";
        var completed = manager.post(path + "/completion", note, key, "If-Match", planned.header("ETag"));
        assertThat(completed.json().path("status").asText()).isEqualTo("COMPLETED");
    }

    @Test
    void what_was_refused_is_not_kept_and_may_come_out_better() {
        var ground = councils.submitted();
        var manager = api.of(ground.user("MANAGER1"));
        var key = key();
        var body = raising(councils.finding(ground.elmAudit(), STRENGTH));
        assertThat(manager.post("/actions", body, key).status()).isEqualTo(422);
        var better = raising(councils.finding(ground.elmAudit(), MINOR));
        assertThat(manager.post("/actions", better, key).status()).isEqualTo(201);
    }

    @Test
    void sent_twice_at_once_it_is_done_once() {
        var ground = councils.submitted();
        var manager = api.of(ground.user("MANAGER1"));
        var body = raising(councils.finding(ground.elmAudit(), MINOR));
        var key = key();
        var sent = new ArrayList<CompletableFuture<Answer>>();
        for (var i = 0; i < 6; i++) {
            sent.add(CompletableFuture.supplyAsync(() -> manager.post("/actions", body, key)));
        }
        var answers = sent.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Answer::status).contains(201).isSubsetOf(201, 409);
        var places = new HashSet<String>();
        answers.stream()
                .filter(answer -> answer.status() == 201)
                .forEach(answer -> places.add(answer.header("Location")));
        assertThat(places).hasSize(1);
        assertThat(councils.count("CorrectiveAction", ground)).isEqualTo(1);
    }

    private Answer raise(ApiClient client, Ground ground) {
        return client.post("/actions", raising(councils.finding(ground.elmAudit(), MINOR)));
    }

    private static String raising(Long finding) {
        return "{\"finding\": %d, \"title\": \"Family time is promoted\"}".formatted(finding);
    }

    private String plan(Ground ground) {
        return """
                {"cause": "PROCESS", "why": "Nobody plans it.", "measures": "A line in each plan.",
                 "effectSought": "9 of 10 files.", "owner": %d, "dueOn": "%s"}""".formatted(ground.person("TEAM1"), councils.today().plusDays(30));
    }

    /** From the state that an answer showed. */
    private static Answer change(ApiClient client, Answer seen, String step, String body) {
        var path = "/actions/" + seen.json().path("id").asLong() + "/" + step;
        return client.post(path, body, key(), "If-Match", seen.header("ETag"));
    }

    private static int version(Answer answer) {
        return answer.json().path("version").asInt();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
