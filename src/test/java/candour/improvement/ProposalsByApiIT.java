package candour.improvement;

import static candour.improvement.AuditedCouncil.MINOR;
import static candour.improvement.AuditedCouncil.OTHER_MINOR;
import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Permission;
import candour.improvement.AuditedCouncil.Ground;
import candour.support.ApiAccess;
import candour.support.ApiClient;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Proposed findings checked from outside, before the audit is submitted. */
@ArquillianTest
class ProposalsByApiIT {

    private static final String UNTOUCHED = "\"-1\"";
    private static final String REASON = "{\"reason\": \"Put right before the audit.\"}";

    @Inject
    private AuditedCouncil councils;

    @Inject
    private ApiAccess api;

    @Test
    void are_worded_merged_left_out_and_put_back_by_the_assessor() {
        var ground = councils.answered();
        var assessor = api.of(ground.user("ASSESSOR2"));
        assertThat(assessor.get(findings(ground)).json().path("items").findValuesAsText("version"))
                .containsExactly("-1", "-1", "-1", "-1", "-1");
        var minor = findings(ground) + "/NOT_MET/B3";
        assertThat(assessor.get(minor).header("ETag")).isEqualTo(UNTOUCHED);
        var worded = assessor.put(minor + "/wording", wording("Family time"), UNTOUCHED);
        assertThat(worded.status()).isEqualTo(200);
        assertThat(worded.json().path("title").asText()).isEqualTo("Family time");
        assertThat(assessor.put(minor + "/wording", wording("Other"), UNTOUCHED).status())
                .isEqualTo(412);
        var into = "{\"into\": {\"rule\": \"NOT_MET\", \"question\": \"B4\"}, \"reason\": \"It is one thing.\"}";
        var merged = assessor.put(minor + "/merger", into, worded.header("ETag"));
        assertThat(merged.json().path("status").asText()).isEqualTo("MERGED");
        var back = assessor.put(minor + "/confirmation", "", merged.header("ETag"));
        assertThat(back.json().path("status").asText()).isEqualTo("PROPOSED");
        var dropped = assessor.put(minor + "/withdrawal", REASON, back.header("ETag"));
        assertThat(dropped.json().path("reason").asText()).isEqualTo("Put right before the audit.");
        councils.submit(ground);
        assertThat(assessor.get(findings(ground)).json().path("items")).isEmpty();
        assertThat(assessor.get(minor).status()).isEqualTo(404);
        assertThat(assessor.put(minor + "/confirmation", "", dropped.header("ETag"))
                        .json()
                        .path("rule")
                        .asText())
                .isEqualTo("improvement.rule.auditSubmitted");
        var confirmed = api.of(ground.user("LEAD")).get("/findings").json();
        assertThat(confirmed.path("items").findValuesAsText("id"))
                .contains("" + councils.finding(ground.elmAudit(), OTHER_MINOR))
                .doesNotContain("" + councils.finding(ground.elmAudit(), MINOR));
    }

    @Test
    void nobody_else_sees_or_changes_them_nor_a_token_for_another_team() {
        var ground = councils.answered();
        var elsewhere = Set.of(ground.council().team("Quay"));
        var outOfReach = List.of(
                api.of(ground.user("ASSESSOR1")),
                api.of(councils.answered().user("ASSESSOR2")),
                api.of(ground.user("ASSESSOR2"), Set.of(Permission.CONDUCT_AUDIT), Set.of(), elsewhere));
        outOfReach.forEach(client -> refused(client, ground, 404));
        for (var person : List.of("LEAD", "HOLDER1", "MANAGER1", "ADMIN")) {
            refused(api.of(ground.user(person)), ground, 403);
        }
        var there = Set.of(ground.council().team("Elm"));
        var reaching = api.of(ground.user("ASSESSOR2"), Set.of(Permission.CONDUCT_AUDIT), Set.of(), there);
        assertThat(reaching.get(findings(ground)).json().path("items"))
                .hasSize(5)
                .allSatisfy(item ->
                        assertThat(item.path("version").asInt()).as("untouched").isEqualTo(-1));
    }

    private static void refused(ApiClient client, Ground ground, int status) {
        var minor = findings(ground) + "/NOT_MET/B3";
        assertThat(client.get(findings(ground)).status()).isEqualTo(status);
        assertThat(client.get(minor).status()).isEqualTo(status);
        assertThat(client.put(minor + "/wording", wording("Other"), UNTOUCHED).status())
                .isEqualTo(status);
        assertThat(client.put(minor + "/withdrawal", REASON, UNTOUCHED).status())
                .isEqualTo(status);
        assertThat(client.put(minor + "/confirmation", "", UNTOUCHED).status()).isEqualTo(status);
    }

    @Test
    void what_the_answers_do_not_raise_is_not_there_and_a_change_names_what_was_seen() {
        var ground = councils.answered();
        var assessor = api.of(ground.user("ASSESSOR2"));
        var other = findings(ground) + "/NOT_MET/A1";
        assertThat(assessor.get(other).status()).isEqualTo(404);
        assertThat(assessor.put(other + "/withdrawal", REASON, UNTOUCHED)
                        .json()
                        .path("rule")
                        .asText())
                .isEqualTo("improvement.rule.noLongerRaised");
        var minor = findings(ground) + "/NOT_MET/B3/withdrawal";
        assertThat(assessor.put(minor, REASON, "*").status()).isEqualTo(428);
        assertThat(assessor.put(minor, "{}", UNTOUCHED).json().path("field").asText())
                .isEqualTo("reason");
        assertThat(assessor.get(findings(ground)).json().path("items").findValuesAsText("version"))
                .containsOnly("-1");
    }

    private static String findings(Ground ground) {
        return "/audits/" + ground.elmAudit() + "/findings";
    }

    private static String wording(String title) {
        return "{\"title\": \"%s\", \"text\": \"Nobody plans it.\"}".formatted(title);
    }
}
