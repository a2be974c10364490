package candour.improvement;

import static candour.improvement.AuditedCouncil.MAJOR;
import static candour.improvement.AuditedCouncil.MINOR;
import static org.assertj.core.api.Assertions.assertThat;

import candour.improvement.AuditedCouncil.Ground;
import candour.support.ApiAccess;
import candour.support.ApiClient;
import candour.support.ApiClient.Answer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What becomes of an audit, from outside over HTTP, role by role. */
@ArquillianTest
class LifeByApiIT {

    private static final String REASON = "{\"reason\": \"The family moved.\"}";

    @Inject
    private SharedCouncil shared;

    @Inject
    private AuditedCouncil councils;

    @Inject
    private ApiAccess api;

    @Test
    void a_draft_is_shared_disputed_answered_and_final_and_judged_anew() {
        var ground = councils.onlySubmitted();
        var audit = "/audits/" + ground.elmAudit();
        var assessor = api.of(ground.user("ASSESSOR2"));
        assertThat(assessor.get(audit + "/sharing").json().at("/head/pseudonym").asText())
                .isEqualTo("P-1");
        var draft = assessor.post(audit + "/sharing", sharing(ground));
        assertThat(draft.json().at("/head/status").asText()).isEqualTo("SHARED");
        var longer = "{\"until\": \"%s\", \"reason\": \"On leave.\"}"
                .formatted(councils.today().plusDays(30));
        var extended = assessor.post(audit + "/extension", longer, key(), "If-Match", draft.header("ETag"));
        assertThat(extended.json().path("replyUntil").asText())
                .isEqualTo(councils.today().plusDays(30).toString());
        reply(api.of(ground.user("HOLDER1")), ground);
        settle(assessor, ground, extended);
        var made = assessor.post(audit + "/finalisation", "", key(), "If-Match", extended.header("ETag"));
        assertThat(made.json().at("/head/status").asText()).isEqualTo("FINAL");
        var lead = api.of(ground.user("LEAD"));
        var closed = lead.post(audit + "/closure", "", key(), "If-Match", made.header("ETag"));
        assertThat(closed.json().at("/head/status").asText()).isEqualTo("CLOSED");
        var reopened = lead.post(audit + "/reopening", reopening(), key(), "If-Match", closed.header("ETag"));
        assertThat(reopened.json().at("/head/status").asText()).isEqualTo("REOPENED");
        assertThat(lead.get("/audits/" + reopened.json().path("anew").asLong() + "/life")
                        .json()
                        .path("earlier")
                        .asLong())
                .isEqualTo(ground.elmAudit());
        assertThat(reopened.json().path("steps").findValuesAsText("move"))
                .containsExactly("REOPEN", "CLOSE", "FINALISE", "EXTEND", "SHARE");
    }

    /** HOLDER1 finds the draft, disagrees with a finding, disputes a fact, and sends that. */
    private void reply(ApiClient holder, Ground ground) {
        assertThat(holder.get("/audits/drafts").json().path("items").findValuesAsText("audit"))
                .containsExactly("" + ground.elmAudit());
        var audit = "/audits/" + ground.elmAudit();
        var finding = councils.finding(ground.elmAudit(), MINOR);
        var said = "{\"stance\": \"DISAGREE\", \"words\": \"It is in the plan.\"}";
        var first = holder.put(audit + "/reply/findings/" + finding, said, "\"0\"");
        assertThat(first.status()).isEqualTo(200);
        assertThat(holder.put(audit + "/reply/findings/" + finding, said, "\"0\"")
                        .status())
                .isEqualTo(412);
        assertThat(holder.put(
                                audit + "/reply",
                                "{\"question\": \"A1\", \"fact\": \"It was in May.\", \"fair\": \"YES\"}",
                                "\"0\"")
                        .status())
                .isEqualTo(200);
        var draft = holder.get(audit + "/draft");
        var sent = holder.post(audit + "/reply/sending", "", key(), "If-Match", draft.header("ETag"));
        assertThat(sent.status()).as(sent.response().body()).isEqualTo(200);
        assertThat(sent.json().at("/sentAt").isNull()).isFalse();
        assertThat(sent.json().at("/content/fact").asText()).isEqualTo("It was in May.");
    }

    private void settle(ApiClient assessor, Ground ground, Answer seen) {
        var audit = "/audits/" + ground.elmAudit();
        var early = assessor.post(audit + "/finalisation", "", key(), "If-Match", seen.header("ETag"));
        assertThat(early.json().path("rule").asText()).isEqualTo("audit.rule.unanswered");
        var disputed = assessor.get(audit + "/disputes").json();
        var finding = disputed.at("/findings/0");
        assertThat(finding.at("/voices/0/words").asText()).isEqualTo("It is in the plan.");
        var place = audit + "/disputes/" + finding.path("finding").asLong();
        var answer = "{\"kind\": \"STAYS_OPEN\", \"words\": \"We read it differently.\"}";
        var current = assessor.get(place).header("ETag");
        assertThat(assessor.put(place, answer, "\"99\"").status()).isEqualTo(412);
        assertThat(assessor.put(place, answer, current)
                        .json()
                        .at("/outcome/kind")
                        .asText())
                .isEqualTo("STAYS_OPEN");
        var fact = audit + "/disputed-facts/" + disputed.at("/facts/0/reply").asLong();
        assertThat(assessor.put(fact, answer, assessor.get(fact).header("ETag"))
                        .json()
                        .path("answer")
                        .asText())
                .isEqualTo("We read it differently.");
    }

    @Test
    void is_read_by_the_assessor_and_who_may_read_results_there() {
        var ground = shared.disputed();
        var life = "/audits/" + ground.elmAudit() + "/life";
        for (var person : List.of("LEAD", "DIRECTOR", "MANAGER1", "ASSESSOR2")) {
            assertThat(api.of(ground.user(person)).get(life).status())
                    .as(person)
                    .isEqualTo(200);
        }
        for (var person : List.of("MANAGER2", "TEAM1", "ASSESSOR1", "ADMIN", "HOLDER1")) {
            assertThat(api.of(ground.user(person)).get(life).status())
                    .as(person)
                    .isEqualTo(404);
        }
        assertThat(api.of(councils.submitted().user("LEAD")).get(life).status())
                .as("another council")
                .isEqualTo(404);
    }

    @Test
    void is_led_by_the_assessor_and_the_quality_lead_alone() {
        var ground = shared.disputed();
        var audit = "/audits/" + ground.elmAudit();
        var finding = councils.finding(ground.elmAudit(), MINOR);
        var version = "\"" + shared.version(ground) + "\"";
        var answer = "{\"kind\": \"STAYS_OPEN\", \"words\": \"We read it differently.\"}";
        for (var person : List.of("MANAGER1", "DIRECTOR", "MANAGER2", "TEAM1", "ASSESSOR1", "ADMIN", "HOLDER1")) {
            var client = api.of(ground.user(person));
            for (var what : List.of("/sharing", "/disputes", "/disputes/" + finding)) {
                assertThat(client.get(audit + what).status()).as(person + what).isEqualTo(404);
            }
            assertThat(client.put(audit + "/disputes/" + finding, answer, "\"0\"")
                            .status())
                    .as(person)
                    .isEqualTo(404);
            assertThat(client.post(audit + "/sharing", sharing(ground)).status())
                    .as(person)
                    .isEqualTo(404);
            assertThat(client.post(audit + "/finalisation", "", key(), "If-Match", version)
                            .status())
                    .as(person)
                    .isEqualTo(404);
        }
        var ends = Map.of("/closure", "", "/reopening", reopening(), "/withdrawal", REASON);
        for (var person : List.of("ASSESSOR2", "MANAGER1", "DIRECTOR")) {
            ends.forEach((end, body) -> assertThat(api.of(ground.user(person))
                            .post(audit + end, body, key(), "If-Match", version)
                            .status())
                    .as(person + end)
                    .isEqualTo(403));
        }
        assertThat(shared.version(ground)).as("nothing done").isEqualTo(Integer.parseInt(version.replace("\"", "")));
    }

    @Test
    void a_change_names_the_version_that_was_seen() {
        var ground = shared.shared();
        var lead = api.of(ground.user("LEAD"));
        var audit = "/audits/" + ground.elmAudit();
        var seen = lead.get(audit + "/life").header("ETag");
        var longer = "{\"until\": \"%s\", \"reason\": \"Ill.\"}"
                .formatted(councils.today().plusDays(30));
        var changes = Map.of("/extension", longer, "/finalisation", "", "/withdrawal", REASON);
        changes.forEach((change, body) -> {
            assertThat(lead.post(audit + change, body).problem()).as(change).isEqualTo("no-version");
            assertThat(lead.post(audit + change, body, key(), "If-Match", "\"99\"")
                            .problem())
                    .as(change)
                    .isEqualTo("changed-meanwhile");
        });
        assertThat(lead.post(audit + "/extension", longer, key(), "If-Match", seen)
                        .status())
                .isEqualTo(200);
        assertThat(lead.post(audit + "/withdrawal", REASON, key(), "If-Match", seen)
                        .status())
                .isEqualTo(412);
        assertThat(lead.get(audit + "/life").json().at("/head/status").asText()).isEqualTo("SHARED");
    }

    @Test
    void an_end_sent_again_is_the_same_end_and_with_another_reason_refused() {
        var ground = councils.submitted();
        var lead = api.of(ground.user("LEAD"));
        var audit = "/audits/" + ground.elmAudit();
        var seen = lead.get(audit + "/life").header("ETag");
        var key = key();
        var withdrawn = lead.post(audit + "/withdrawal", REASON, key, "If-Match", seen);
        assertThat(withdrawn.json().at("/head/status").asText()).isEqualTo("WITHDRAWN");
        assertThat(lead.post(audit + "/withdrawal", REASON, key, "If-Match", seen)
                        .response()
                        .body())
                .isEqualTo(withdrawn.response().body());
        var other = lead.post(audit + "/withdrawal", REASON.replace("family", "child"), key, "If-Match", seen);
        assertThat(other.problem()).isEqualTo("key-of-another");
        assertThat(withdrawn.json().path("steps").findValuesAsText("move")).containsExactly("WITHDRAW");
        assertThat(lead.post(audit + "/reopening", reopening(), key(), "If-Match", withdrawn.header("ETag"))
                        .json()
                        .path("rule")
                        .asText())
                .isEqualTo("audit.rule.notReopenable");
    }

    @Test
    void a_finding_of_another_audit_is_not_disputed_in_this_one() {
        var ground = shared.disputed();
        var lead = api.of(ground.user("LEAD"));
        var elsewhere = shared.disputed();
        var foreign = councils.finding(elsewhere.elmAudit(), MAJOR);
        var answer = "{\"kind\": \"STAYS_OPEN\", \"words\": \"We read it differently.\"}";
        assertThat(lead.put("/audits/" + ground.elmAudit() + "/disputes/" + foreign, answer, "\"0\"")
                        .status())
                .isEqualTo(404);
        var undisputed = councils.finding(ground.elmAudit(), AuditedCouncil.OTHER_MINOR);
        assertThat(lead.get("/audits/" + ground.elmAudit() + "/disputes/" + undisputed)
                        .status())
                .isEqualTo(404);
    }

    private static String sharing(Ground ground) {
        return """
                {"invitees": [{"person": %d, "part": "PRACTITIONER"}, {"person": %d, "part": "LINE_MANAGER"}],
                 "workingDays": 10}""".formatted(ground.person("HOLDER1"), ground.person("TEAM1"));
    }

    private String reopening() {
        return "{\"reason\": \"The wrong file was read.\", \"dueOn\": \"%s\"}"
                .formatted(councils.today().plusDays(20));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
