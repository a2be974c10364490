package candour.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Permission;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.ApiAccess;
import candour.support.ApiClient;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Facts of a case put right from outside, by who has it to audit. */
@ArquillianTest
class FactsByApiIT {

    private static final String RIGHT = "{\"value\": \"E1\", \"reason\": \"The order was made in May.\"}";

    @Inject
    private CouncilFixture councils;

    @Inject
    private Caseloads caseloads;

    @Inject
    private GivenCases given;

    @Inject
    private CaseFileSearch search;

    @Inject
    private Acting acting;

    @Inject
    private ApiAccess api;

    @Test
    void one_is_put_right_once_and_keeps_what_it_said() {
        var council = councils.council();
        var id = aCase(council);
        given.give(id, council.person("ASSESSOR1"));
        var assessor = api.of(council.user("ASSESSOR1"));
        var sheet = assessor.get("/cases/" + id + "/facts").json();
        assertThat(sheet.path("correctable").asBoolean()).isTrue();
        var fact = fact(id, sheet.at("/rows/0/id").asLong());
        var seen = assessor.get(fact).header("ETag");
        assertThat(assessor.post(fact + "/corrections", RIGHT).status()).isEqualTo(428);
        var key = key();
        var corrected = assessor.post(fact + "/corrections", RIGHT, key, "If-Match", seen);
        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.json().path("value").asText()).isEqualTo("E1");
        assertThat(assessor.post(fact + "/corrections", RIGHT, key, "If-Match", seen)
                        .response()
                        .body())
                .isEqualTo(corrected.response().body());
        assertThat(assessor.post(fact + "/corrections", RIGHT.replace("E1", "V2"), key, "If-Match", seen)
                        .problem())
                .isEqualTo("key-of-another");
        assertThat(assessor.post(fact + "/corrections", RIGHT, key(), "If-Match", seen)
                        .status())
                .isEqualTo(412);
        var corrections =
                api.of(council.user("LEAD")).get("/cases/" + id).json().path("corrections");
        assertThat(corrections).hasSize(1);
        assertThat(corrections.at("/0/before").asText()).isEqualTo("C2");
    }

    @Test
    void nobody_else_does_nor_a_token_for_another_team() {
        var council = councils.council();
        var id = aCase(council);
        given.give(id, council.person("ASSESSOR1"));
        var fact = fact(
                id,
                api.of(council.user("LEAD"))
                        .get("/cases/" + id + "/facts")
                        .json()
                        .at("/rows/0/id")
                        .asLong());
        var elsewhere = api.of(
                council.user("ASSESSOR1"),
                Set.of(Permission.CONDUCT_AUDIT, Permission.CORRECT_FACT),
                Set.of(),
                Set.of(council.team("Elm")));
        for (var client : List.of(
                elsewhere,
                api.of(council.user("ASSESSOR2")),
                api.of(council.user("MANAGER1")),
                api.of(council.user("ADMIN")),
                api.of(councils.council().user("LEAD")))) {
            assertThat(client.get(fact).status()).isEqualTo(404);
            assertThat(correct(client, fact)).isEqualTo(404);
        }
        for (var person : List.of("LEAD", "MANAGER2")) {
            assertThat(api.of(council.user(person)).get(fact).status())
                    .as(person)
                    .isEqualTo(200);
            assertThat(correct(api.of(council.user(person)), fact)).as(person).isEqualTo(403);
        }
        var reaching = api.of(
                council.user("ASSESSOR1"),
                Set.of(Permission.CONDUCT_AUDIT, Permission.CORRECT_FACT),
                Set.of(),
                Set.of(council.team("Quay")));
        assertThat(correct(reaching, fact)).isEqualTo(200);
    }

    @Test
    void a_fact_of_another_case_is_not_there() {
        var council = councils.council();
        var id = aCase(council);
        caseloads.bring(council, "G", "Quay", CaseType.LOOKED_AFTER, 1);
        var cases = acting.as(council.user("LEAD"), () -> search.rows(CaseListFilter.ALL, new Page(0, 5)));
        var other = cases.stream()
                .map(CaseFileRow::id)
                .filter(each -> !each.equals(id))
                .findFirst()
                .orElseThrow();
        given.give(id, council.person("ASSESSOR1"));
        given.give(other, council.person("ASSESSOR1"));
        var assessor = api.of(council.user("ASSESSOR1"));
        var fact = assessor.get("/cases/" + other + "/facts")
                .json()
                .at("/rows/0/id")
                .asLong();
        assertThat(correct(assessor, fact(id, fact))).isEqualTo(404);
        assertThat(correct(assessor, fact(other, fact))).isEqualTo(200);
    }

    private static int correct(ApiClient client, String fact) {
        return client.post(fact + "/corrections", RIGHT, key(), "If-Match", "\"0\"")
                .status();
    }

    private Long aCase(Council council) {
        caseloads.bring(council, "F", "Quay", CaseType.LOOKED_AFTER, 1);
        return acting.as(council.user("LEAD"), () -> search.rows(CaseListFilter.ALL, new Page(0, 1)))
                .get(0)
                .id();
    }

    private static String fact(Long id, long fact) {
        return "/cases/" + id + "/facts/" + fact;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
