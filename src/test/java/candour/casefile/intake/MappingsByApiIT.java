package candour.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import candour.support.ApiAccess;
import candour.support.ApiClient;
import candour.support.CouncilFixture;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A council's own list brought in from outside, by what its columns are said to mean. */
@ArquillianTest
class MappingsByApiIT {

    private static final String LIST = "Child ID,Plan type,Start date\nM1,Plan A,03/02/2017\nM2,Plan B,04/02/2017\n"
            + "M3,Plan A,03/02/2017\nM4,Plan B,04/02/2017\n";

    @Inject
    private CouncilFixture councils;

    @Inject
    private ApiAccess api;

    @Test
    void is_proposed_saved_read_and_used_by_its_name_next_month() {
        var council = councils.council();
        var lead = api.of(council.user("LEAD"));
        var first = uploaded(lead, LIST);
        assertThat(lead.get(first + "/mapping/words?column=Plan+type")
                        .json()
                        .path("words")
                        .toString())
                .isEqualTo("[\"Plan A\",\"Plan B\"]");
        assertThat(lead.get(first + "/mapping/words").json().path("field").asText())
                .isEqualTo("column");
        var mapped = lead.put(first + "/mapping", mapping(lead, first, "Our monthly list"), "*");
        assertThat(mapped.status()).as(mapped.response().body()).isEqualTo(200);
        assertThat(mapped.json().at("/found/problems").asInt()).isZero();
        var kept = lead.get("/imports/mappings").json().at("/items/0");
        assertThat(kept.path("name").asText()).isEqualTo("Our monthly list");
        assertThat(lead.get("/imports/mappings/" + kept.path("id").asLong())
                        .json()
                        .at("/mapping/types/plan a")
                        .asText())
                .isEqualTo("CHILD_PROTECTION");

        var next = uploaded(lead, LIST);
        assertThat(lead.get(next + "/mapping").json().path("savedAs").asText()).isEqualTo("Our monthly list");
        assertThat(lead.put(next + "/saved-mapping", "{\"name\": \"Theirs\"}", "*")
                        .status())
                .isEqualTo(404);
        var checked = lead.put(next + "/saved-mapping", "{\"name\": \" Our monthly list \"}", "*");
        assertThat(checked.json().at("/found/newEntries").asInt()).isEqualTo(4);
        assertThat(lead.get(next + "/changes").json().path("items").findValuesAsText("outcome"))
                .as("nothing that is known changes")
                .isEmpty();
        started(lead, next);
        assertThat(lead.get("/cases").json().path("items").findValuesAsText("type"))
                .containsExactlyInAnyOrder("CHILD_PROTECTION", "CHILD_IN_NEED", "CHILD_PROTECTION", "CHILD_IN_NEED");
        assertThat(lead.put(next + "/saved-mapping", "{\"name\": \"Our monthly list\"}", "*")
                        .status())
                .as("once it is started")
                .isEqualTo(422);
    }

    @Test
    void without_the_key_is_refused_and_so_is_anybody_else() {
        var council = councils.council();
        var lead = api.of(council.user("LEAD"));
        var list = uploaded(lead, LIST);
        var without = mapping(lead, list, null).replace("\"IDENTIFIER\":\"Child ID\",", "");
        assertThat(lead.put(list + "/mapping", without, "*").json().path("rule").asText())
                .isEqualTo("casefile.rule.mappingNoKey");
        var right = mapping(lead, list, "Ours");
        for (var person : List.of("MANAGER1", "TEAM1", "ASSESSOR1", "DIRECTOR", "ADMIN")) {
            refused(api.of(council.user(person)), list, right, 403);
            assertThat(api.of(council.user(person)).get("/imports/mappings").status())
                    .as(person)
                    .isEqualTo(403);
        }
        refused(api.of(councils.council().user("LEAD")), list, right, 404);
        assertThat(lead.put(list + "/mapping", right, "*").status()).isEqualTo(200);
        assertThat(api.of(councils.council().user("LEAD"))
                        .get("/imports/mappings")
                        .json()
                        .path("items"))
                .as("of another council")
                .isEmpty();
    }

    private static void refused(ApiClient client, String list, String mapping, int status) {
        assertThat(client.get(list + "/mapping").status()).isEqualTo(status);
        assertThat(client.get(list + "/changes").status()).isEqualTo(status);
        assertThat(client.put(list + "/mapping", mapping, "*").status()).isEqualTo(status);
    }

    /** What is proposed for it, with words for the types. */
    private static String mapping(ApiClient client, String list, String saveAs) {
        var proposal = (ObjectNode) client.get(list + "/mapping").json().path("proposal");
        proposal.putObject("types").put("plan a", "CHILD_PROTECTION").put("plan b", "CHILD_IN_NEED");
        return "{\"mapping\": %s, \"saveAs\": %s}".formatted(proposal, saveAs == null ? null : "\"" + saveAs + "\"");
    }

    private static String uploaded(ApiClient client, String list) {
        var key = UUID.randomUUID().toString();
        return client.upload("/imports", key, Map.of("list.csv", list))
                .header("Location")
                .replace("/api/v1", "");
    }

    private static void started(ApiClient client, String list) {
        assertThat(client.post(list + "/start", "{}").status()).isEqualTo(200);
        var until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!client.get(list).json().at("/found/status").asText().equals("DONE")) {
            assertThat(System.nanoTime()).isLessThan(until);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
