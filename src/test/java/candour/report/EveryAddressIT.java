package candour.report;

import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.account.Accounts;
import candour.casefile.CaseRows;
import candour.report.FinishedYear.Year;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.support.ApiAccess;
import candour.support.ApiClient;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Every address that the description names: by each role, and with each of its ids exchanged for a foreign one. */
@ArquillianTest
class EveryAddressIT {

    @Inject
    private FinishedYear years;

    @Inject
    private ReportOrders orders;

    @Inject
    private CaseRows cases;

    @Inject
    private ApiAccess api;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private TrailSearch trail;

    @Test
    void the_served_description_is_the_kept_one_and_needs_no_token() throws IOException {
        var served = api.withToken(null).get("/openapi");
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.response().body()).isEqualTo(kept());
    }

    /** By hand, from what each role is for: R reads cases, S standards, P plans, A audits, F findings, O reports, T trail. */
    @Test
    void each_role_reads_what_is_its_own() {
        var year = years.nothing();
        var addresses = Map.of(
                'R',
                "/cases",
                'S',
                "/templates",
                'P',
                "/rounds",
                'A',
                "/audits",
                'F',
                "/findings",
                'C',
                "/actions",
                'O',
                "/reports",
                'T',
                "/trail",
                'M',
                "/audits/mine");
        var roles = Map.of(
                "LEAD", "RSPAFCO",
                "DIRECTOR", "SAFCO",
                "MANAGER1", "RSAFC",
                "TEAM1", "SFC",
                "ASSESSOR1", "SM",
                "ADMIN", "T");
        roles.forEach((person, may) -> {
            var client = api.of(year.user(person));
            addresses.forEach(
                    (letter, address) -> assertThat(client.get(address).status())
                            .as("%s %s", person, address)
                            .isEqualTo(may.indexOf(letter) >= 0 ? 200 : 403));
        });
    }

    @Test
    void no_foreign_id_is_there_and_the_trail_keeps_that_somebody_asked() throws IOException {
        var own = years.year();
        var other = years.year();
        var mine = idsOf(own);
        var foreign = idsOf(other);
        var client = allPowerful(own);
        var asked = 0;
        for (var operation : DescribedOperation.all(kept())) {
            for (var gap : operation.gaps()) {
                var ids = new HashMap<>(mine);
                ids.put(operation.kind(gap), foreign.get(operation.kind(gap)));
                var before = refusals(own);
                var answer = operation.send(client, ids);
                assertThat(answer.status())
                        .as(
                                "%s %s with a foreign %s: %s",
                                operation.method(),
                                operation.path(),
                                gap,
                                answer.response().body())
                        .isEqualTo(404);
                assertThat(refusals(own))
                        .as("%s %s in the trail", operation.method(), operation.path())
                        .isGreaterThan(before);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(70);
    }

    /** Of each kind one; nothing of another council is ever found by them. */
    private Map<String, Long> idsOf(Year year) {
        var ids = new HashMap<String, Long>();
        for (var kind : Set.of("CorrectiveAction", "Audit", "CaseFile", "Finding", "Round", "Draw", "Edition")) {
            ids.put(kind, first("select min(x.id) from " + kind + " x where x.organisation.id = ?1", year));
        }
        ids.put("Round", first("select min(d.frame.round.id) from Draw d where d.organisation.id = ?1", year));
        ids.put("Draw", first("select min(d.id) from Draw d where d.organisation.id = ?1", year));
        ids.put(
                "DrawnCase",
                years.ids("select min(c.id) from DrawnCase c where c.draw.id = ?1", ids.get("Draw"))
                        .get(0));
        ids.put("Note", first("select min(n.id) from Note n where n.assessment.organisation.id = ?1", year));
        ids.put("Report", orders.made(year, "DIRECTOR", null));
        var file =
                Map.of("cases.csv", "identifier,case_type,team,opened,closed,date_of_birth\nA1,CIN,Elm,01/02/2017,,\n");
        ids.put("Import", imported(year, file));
        ids.put("Reply", first("select min(r.id) from Reply r where r.organisation.id = ?1", year));
        ids.put("CaseFact", cases.fact(ids.get("CaseFile"), year.from()));
        ids.put("SavedMapping", mapped(year));
        return ids;
    }

    private Long imported(Year year, Map<String, String> file) {
        return api.of(year.user("LEAD"))
                .upload("/imports", UUID.randomUUID().toString(), file)
                .json()
                .path("id")
                .asLong();
    }

    /** A mapping that was saved for a list of the council's own. */
    private Long mapped(Year year) {
        var list = imported(year, Map.of("list.csv", "Child ID,Plan type\nM1,CIN\nM2,CIN\n"));
        var lead = api.of(year.user("LEAD"));
        var mapping = lead.get("/imports/" + list + "/mapping").json().path("proposal");
        lead.put("/imports/" + list + "/mapping", "{\"mapping\": %s, \"saveAs\": \"Ours\"}".formatted(mapping), "*");
        return lead.get("/imports/mappings").json().at("/items/0/id").asLong();
    }

    private Long first(String query, Year year) {
        return years.ids(query, year.council().organisation()).get(0);
    }

    /** Every role at once, so that nothing but scope stands in the way. */
    private ApiClient allPowerful(Year year) {
        acting.run(year.user("ADMIN"), () -> {
            for (var role : Role.values()) {
                if (role != Role.SYSTEM && role != Role.QUALITY_LEAD) {
                    accounts.grant(year.council().person("LEAD"), role, null, null);
                }
            }
        });
        return api.of(year.user("LEAD"));
    }

    private long refusals(Year year) {
        var refused = new TrailFilter(TrailEvent.Kind.REFUSED, null, null, null);
        return acting.as(year.user("ADMIN"), () -> trail.count(refused));
    }

    private static String kept() throws IOException {
        try (var kept = EveryAddressIT.class.getResourceAsStream("/candour/shared/api/openapi.yaml")) {
            return new String(kept.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
