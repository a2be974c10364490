package candour.report;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseEntry;
import candour.casefile.CaseFiles;
import candour.casefile.CaseType;
import candour.casefile.Caseloads;
import candour.casefile.CouncilIdentifier;
import candour.casefile.Entries;
import candour.support.Acting;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Next month's caseload changes every case of a year's frames and audits, and not a letter of these. */
@ArquillianTest
class FrozenThroughImportIT {

    private static final String COUNCIL = " where x.organisation_id = ?1 order by x.id";
    private static final Map<String, String> FROZEN = frozen();

    @Inject
    private FinishedYear years;

    @Inject
    private Caseloads caseloads;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Acting acting;

    @PersistenceContext
    private EntityManager em;

    private static Map<String, String> frozen() {
        var tables = new LinkedHashMap<String, String>();
        for (var table : List.of(
                "frame",
                "draw",
                "allocation",
                "audit",
                "assessment",
                "response",
                "note",
                "finding",
                "corrective_action")) {
            tables.put(table, "select x.* from " + table + " x" + COUNCIL);
        }
        tables.put(
                "frame_entry",
                "select x.* from frame_entry x join frame f on f.id = x.frame_id"
                        + " where f.organisation_id = ?1 order by x.id");
        tables.put(
                "drawn_case",
                "select x.* from drawn_case x join draw d on d.id = x.draw_id"
                        + " where d.organisation_id = ?1 order by x.id");
        return tables;
    }

    @Test
    void frames_draws_and_audits_stay_as_they_are_to_the_last_letter() {
        var year = years.year();
        var organisation = year.council().organisation();
        var before = rows(organisation);
        var cases = years.ids(
                "select c.id from CaseFile c where c.organisation.id = ?1 order by c.pseudonym", organisation);
        caseloads.bring(
                year.council(),
                Entries.of(IntStream.range(0, 10)
                        .mapToObj(i -> new CaseEntry(
                                new CouncilIdentifier("P-%02d".formatted(i)),
                                CaseType.CARE_LEAVER,
                                "Mill",
                                years.today().minusYears(2),
                                i < 5 ? years.today().minusDays(1) : null,
                                null,
                                years.today(),
                                List.of()))
                        .toList()));
        acting.as(year.user("LEAD"), () -> caseFiles.closeMissing(cases.subList(10, 15), years.today()));

        assertThat(years.ids(
                        "select c.id from CaseFile c where c.organisation.id = ?1 and c.caseType = candour.casefile.CaseType.CARE_LEAVER",
                        organisation))
                .hasSize(10);
        assertThat(years.ids(
                        "select c.id from CaseFile c where c.organisation.id = ?1 and c.closedOn is not null",
                        organisation))
                .hasSize(10);
        assertThat(rows(organisation)).isEqualTo(before);
    }

    private Map<String, List<String>> rows(Long organisation) {
        var rows = new LinkedHashMap<String, List<String>>();
        FROZEN.forEach((table, query) -> {
            List<?> lines =
                    em.createNativeQuery(query).setParameter(1, organisation).getResultList();
            var found = lines.stream()
                    .map(row -> Arrays.deepToString((Object[]) row))
                    .toList();
            assertThat(found).as(table).isNotEmpty();
            rows.put(table, List.copyOf(found));
        });
        return rows;
    }
}
