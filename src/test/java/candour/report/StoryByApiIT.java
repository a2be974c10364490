package candour.report;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseRows;
import candour.casefile.CaseType;
import candour.shared.Json;
import candour.shared.Page;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.support.ApiAccess;
import candour.support.ApiClient;
import candour.support.ApiClient.Answer;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.template.EditionRows;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** From a caseload to a report by REST alone, each step by whose role it is, and refused to another. */
@ArquillianTest
class StoryByApiIT {

    private static final String CASES = "identifier,case_type,team,opened,closed,date_of_birth\n";

    @Inject
    private CouncilFixture councils;

    @Inject
    private CaseRows cases;

    @Inject
    private EditionRows editions;

    @Inject
    private ApiAccess api;

    @Inject
    private Acting acting;

    @Inject
    private TrailSearch trail;

    @Inject
    private Clock clock;

    @Test
    void a_file_is_checked_and_brought_in_and_the_same_sent_again_is_the_same() {
        var council = councils.council();
        var lead = api.of(council.user("LEAD"));
        var key = UUID.randomUUID().toString();
        var files = Map.of("cases.csv", CASES + "A1,CIN,Elm,01/02/2017,,\nA2,CIN,Ash,01/02/2017,,\n");
        var checked = lead.upload("/imports", key, files);
        assertThat(checked.status()).isEqualTo(201);
        assertThat(checked.json().at("/found/problems").asInt()).isEqualTo(1);
        var place = checked.header("Location").replace("/api/v1", "");
        assertThat(lead.upload("/imports", key, files).header("Location")).isEqualTo(checked.header("Location"));
        var other = Map.of("cases.csv", CASES + "A3,CIN,Elm,01/02/2017,,\n");
        assertThat(lead.upload("/imports", key, other).problem()).isEqualTo("key-of-another");
        var problem = lead.get(place + "/problems").json().at("/items/0");
        assertThat(problem.path("column").asText()).isEqualTo("team");
        assertThat(problem.path("sentence").asText()).isNotEmpty().doesNotContain("casefile.problem");
        assertThat(lead.get("/cases").json().path("items")).as("nothing yet").isEmpty();
        assertThat(lead.post(place + "/start", "{}").status()).isEqualTo(200);
        await(lead, place, "/found/status", "DONE");
        assertThat(lead.get("/cases").json().path("items").findValuesAsText("team"))
                .contains("Elm");
        assertThat(api.of(council.user("MANAGER1"))
                        .upload("/imports", key, files)
                        .status())
                .isEqualTo(403);
        assertThat(lead.upload("/imports", UUID.randomUUID().toString(), Map.of("x.csv", ""))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_round_is_drawn_audited_and_submitted() {
        var council = councils.council();
        cases.caseFile(
                council.organisation(), "P-1", CaseType.LOOKED_AFTER, council.team("Elm"), today().minusYears(2), null);
        var lead = api.of(council.user("LEAD"));
        var edition = editions.small(council.organisation());
        assertThat(lead.get("/templates/" + edition).json().path("code").asText())
                .isEqualTo("SMALL");
        var audit = allocated(lead, council, edition);
        assertThat(api.of(council.user("ASSESSOR1")).get("/audits/" + audit).status())
                .isEqualTo(404);
        var assessor = api.of(council.user("ASSESSOR2"));
        assertThat(assessor.get("/audits/" + audit).json().at("/head/pseudonym").asText())
                .isEqualTo("P-1");
        assertThat(assessor.get("/audits/" + audit + "?section=A")
                        .json()
                        .at("/groups/0/questions/0/code")
                        .asText())
                .isEqualTo("A1");
        submit(assessor, audit, 1, "Seen.");

        var result = lead.get("/audits/" + audit + "/result");
        assertThat(result.json().at("/overall/grade").asText()).isEqualTo("GOOD");
        assertThat(result.json().path("ownGrade").asText()).isEqualTo("POOR");
        var scorecard = lead.get("/audits/" + audit + "/scorecard");
        assertThat(Json.sha256(scorecard.response().body()))
                .isEqualTo(result.json().path("sha256").asText());
        assertThat(lead.get("/audits").json().path("items").findValuesAsText("id"))
                .containsExactly("" + audit);
        assertThat(assessor.get("/audits").status()).isEqualTo(403);
        assertThat(assessor.get("/audits/mine").json().at("/done/0/id").asLong())
                .isEqualTo(audit);
        assertThat(api.of(council.user("MANAGER2"))
                        .get("/audits/" + audit + "/result")
                        .status())
                .isEqualTo(404);
        trailNames(council, audit);
    }

    /** Two questions that each rest on 13 notes of 4,000 characters: more than is kept of an answer. */
    @Test
    void an_answer_too_long_to_keep_is_made_anew_when_the_command_comes_again() {
        var council = councils.council();
        cases.caseFile(
                council.organisation(), "P-1", CaseType.LOOKED_AFTER, council.team("Elm"), today().minusYears(2), null);
        var audit = allocated(api.of(council.user("LEAD")), council, editions.small(council.organisation()));
        var submitted = submit(api.of(council.user("ASSESSOR2")), audit, 13, "x".repeat(4000));
        assertThat(submitted.response().body()).hasSizeGreaterThan(100_000);
    }

    /** Plans, freezes, draws and allocates; returns the audit. */
    private long allocated(ApiClient lead, Council council, Long edition) {
        var round = made(lead.post("/rounds", "{\"name\": \"Autumn\", \"edition\": %d}".formatted(edition)));
        var filter = """
                {"filter": {"caseTypes": [], "teams": [], "openOn": "%s", "notAuditedForMonths": 0, "strataBy": "TEAM"}}""".formatted(today());
        assertThat(lead.post(round + "/draws", "{\"sampleSize\": 1}").status())
                .as("no frame yet")
                .isEqualTo(404);
        assertThat(lead.post(round + "/frame", filter.replace("TEAM", "AGE")).status())
                .isEqualTo(400);
        assertThat(lead.post(round + "/frame", filter).json().at("/frame/size").asInt())
                .isEqualTo(1);
        assertThat(lead.post(round + "/frame", filter).json().path("rule").asText())
                .isEqualTo("programme.rule.frozenAlready");
        var draw = made(lead.post(round + "/draws", "{\"sampleSize\": 1}"));
        assertThat(lead.get(draw + "/certificate").json().path("seed").asText())
                .isEqualTo(lead.get(draw).json().at("/certificate/seed").asText())
                .hasSize(32);
        var drawn = lead.get(draw + "/cases?limit=1").json().at("/items/0");
        assertThat(lead.get(draw + "/cases?after=1").json().path("items")).isEmpty();
        var path = draw + "/cases/" + drawn.path("id").asLong();
        var noDay = lead.get(path + "/assessors");
        assertThat(noDay.status()).isEqualTo(400);
        assertThat(noDay.json().path("field").asText()).isEqualTo("dueOn");
        var assessors = lead.get(path + "/assessors?dueOn=" + today().plusDays(20));
        assertThat(assessors.json().path("items").findValuesAsText("name"))
                .as(path
                        + assessors.response().body()
                        + lead.get(draw + "/cases").response().body())
                .contains("ASSESSOR1", "ASSESSOR2");
        var given = lead.post(
                path + "/allocation",
                "{\"assessor\": %d, \"dueOn\": \"%s\", \"acceptOwnTeam\": false}"
                        .formatted(council.person("ASSESSOR2"), today().plusDays(20)));
        assertThat(given.json().path("assessor").asText()).isEqualTo("ASSESSOR2");
        assertThat(api.of(council.user("DIRECTOR")).get(draw).status()).isEqualTo(403);
        return api.of(council.user("ASSESSOR2"))
                .get("/audits/mine")
                .json()
                .at("/toDo/0/id")
                .asLong();
    }

    /** Both answers rest on so many notes of that text; the command is sent twice. */
    private static Answer submit(ApiClient assessor, long audit, int count, String text) {
        var path = "/audits/" + audit;
        var notes = new ArrayList<Long>();
        for (var i = 0; i < count; i++) {
            var note = assessor.post(
                    path + "/notes",
                    "{\"notedOn\": \"2026-10-01\", \"record\": \"Visits\", \"text\": \"%s\", \"source\": \"RECORD\", \"standing\": \"VERIFIED\"}"
                            .formatted(text));
            assertThat(note.status()).isEqualTo(201);
            notes.add(note.json().path("id").asLong());
        }
        var yes = "{\"state\": \"ANSWERED\", \"level\": \"YES\", \"notes\": %s}".formatted(notes);
        assertThat(assessor.put(path + "/answers/A1", yes, "\"0\"").status()).isEqualTo(200);
        assertThat(assessor.put(path + "/answers/A1", yes, "\"0\"").status())
                .as("seen before the first answer")
                .isEqualTo(412);
        var kept = assessor.get(path + "/answers/A1");
        assertThat(kept.header("ETag"))
                .isEqualTo("\"" + kept.json().path("version").asInt() + "\"");
        assertThat(assessor.put(path + "/answers/A1", "{\"state\": \"ANSWERED\"}", kept.header("ETag"))
                        .json()
                        .path("rule")
                        .asText())
                .isEqualTo("audit.rule.level");
        var high = "{\"state\": \"ANSWERED\", \"level\": \"HIGH\", \"notes\": %s}".formatted(notes);
        assertThat(assessor.put(path + "/answers/A2", high, "\"0\"").status()).isEqualTo(200);
        var before = assessor.get(path + "/check");
        var judged = assessor.put(
                path + "/judgement", "{\"grade\": \"POOR\", \"rationale\": \"Thin.\"}", before.header("ETag"));
        assertThat(assessor.post(path + "/submission", "", key(), "If-Match", before.header("ETag"))
                        .status())
                .isEqualTo(412);
        var key = key();
        var submitted = assessor.post(path + "/submission", "", key, "If-Match", judged.header("ETag"));
        assertThat(submitted.status()).isEqualTo(200);
        var again = assessor.post(path + "/submission", "", key, "If-Match", judged.header("ETag"));
        assertThat(again.response().body()).isEqualTo(submitted.response().body());
        return submitted;
    }

    private void trailNames(Council council, long audit) {
        var did = new TrailFilter(TrailEvent.Kind.DID, council.person("ASSESSOR2"), null, null);
        assertThat(acting.as(council.user("ADMIN"), () -> trail.rows(did, new Page(0, 9))))
                .anySatisfy(line -> {
                    assertThat(line.what()).isEqualTo("audit.trail.submitted");
                    assertThat(line.subjectId()).isEqualTo(audit);
                    assertThat(line.token()).isEqualTo("Dashboard");
                });
    }

    @Test
    void a_report_is_ordered_watched_and_fetched() {
        var council = councils.council();
        var director = api.of(council.user("DIRECTOR"));
        var period = "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(today().minusDays(30), today());
        var report = made(director.post("/reports", period));
        assertThat(director.post("/reports", period.replace("\"to\"", "\"until\""))
                        .status())
                .isEqualTo(400);
        await(director, report, "/status", "DONE");
        for (var format : Map.of("PDF", "application/pdf", "HTML", "text/html;charset=UTF-8")
                .entrySet()) {
            var file = director.get(report + "/file?as=" + format.getKey());
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.header("Content-Type")).isEqualTo(format.getValue());
            assertThat(file.header("Content-Disposition")).startsWith("attachment");
        }
        assertThat(director.get(report + "/file?as=WORD").status()).isEqualTo(400);
        assertThat(director.get("/reports").json().path("items")).hasSize(1);
        assertThat(api.of(council.user("TEAM1")).get(report).status()).isEqualTo(403);
    }

    private static void await(ApiClient client, String path, String where, String value) {
        var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!client.get(path).json().at(where).asText().equals(value)) {
            assertThat(System.nanoTime()).as(path).isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    /** Where it stands. */
    private static String made(Answer answer) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return answer.header("Location").replace("/api/v1", "");
    }

    private static JsonNode json(String line) {
        try {
            return JsonMapper.builder().build().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
