package candour.casefile.intake;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.Role;
import candour.account.Accounts;
import candour.casefile.CaseFileRow;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.casefile.CaseStatus;
import candour.casefile.intake.Uploads.Arriving;
import candour.shared.Mode;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.work.JobStatus;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ImportsIT {

    private static final String CASES = "identifier,case_type,team,opened,closed,date_of_birth\n";
    private static final Page ALL = new Page(0, 200);

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Imports imports;

    @Inject
    private ImportSearch search;

    @Inject
    private Uploads uploads;

    @Inject
    private Importing importing;

    @Inject
    private CaseFileSearch cases;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mode mode;

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    @Test
    void the_dry_run_tells_what_an_import_would_do_and_changes_nothing() throws IOException {
        var council = councils.council();
        var id = importing.check(
                council, List.of(CASES + "A1,CIN,Elm,01/02/2017,,\nA2,CIN,Ash,31/02/2017,,\nA1,CP,Elm,01/02/2017,,\n"));
        var summary = summary(council, id);
        assertThat(summary.kind()).isEqualTo(ImportKind.CASELOAD);
        assertThat(List.of(summary.rowsRead(), summary.entries(), summary.newEntries(), summary.problems()))
                .containsExactly(3, 1, 1, 3);
        assertThat(problems(council, id))
                .extracting(row -> row.file() + " " + row.row() + " " + row.column() + " " + row.key() + " "
                        + List.of(row.fillings()))
                .containsExactly(
                        "0.csv 3 opened casefile.problem.impossibleDate []",
                        "0.csv 3 team casefile.problem.unknownTeam []",
                        "0.csv 4 identifier casefile.problem.repeated [2]");
        assertThat(acting.as(council.user("LEAD"), () -> search.problemKinds(id)))
                .hasSize(3);
        assertThat(rows(council)).isEmpty();
        assertThat(uploadsOf(council))
                .singleElement()
                .satisfies(upload -> assertThat(upload).isDirectory());
    }

    @Test
    void the_import_does_it_and_takes_the_files_away() throws IOException {
        var council = councils.council();
        var id = importing.check(
                council, List.of(CASES + "A1,CIN,Elm,01/02/2017,,\nA2,CP,Quay,01/02/2017,01/02/2018,\n"));
        var before = uploadsOf(council);
        var job = importing.start(council, id);
        assertThat(importing.awaited(council, job).status()).isEqualTo(JobStatus.DONE);
        assertThat(summary(council, id).done()).isTrue();
        assertThat(rows(council)).extracting(CaseFileRow::team).containsExactlyInAnyOrder("Elm", "Quay");
        assertThat(before).noneMatch(Files::exists);
    }

    @Test
    void is_started_by_nobody_but_who_made_the_dry_run() {
        var council = councils.council();
        var id = importing.check(council, List.of(CASES + "A1,CIN,Elm,01/02/2017,,\n"));
        acting.asSystem(council.organisation(), () -> {
            accounts.grant(council.person("DIRECTOR"), Role.QUALITY_LEAD, null, null);
            return null;
        });
        assertThatThrownBy(() -> acting.as(council.user("DIRECTOR"), () -> imports.start(id, false, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_same_case_again_is_the_same_case() {
        var council = councils.council();
        importing.bring(council, CASES + "A1,CIN,Elm,01/02/2017,,\n");
        var before = rows(council).get(0);
        var id = importing.check(
                council, List.of(CASES + " a1 ,CP,Quay,01/02/2017,01/02/2018,\nA2,CP,Quay,01/02/2017,,\n"));
        assertThat(summary(council, id).newEntries()).isEqualTo(1);
        importing.awaited(council, importing.start(council, id));
        var after = rows(council).stream()
                .filter(row -> row.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        assertThat(after.pseudonym()).isEqualTo(before.pseudonym());
        assertThat(after.status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(after.team()).isEqualTo("Quay");
        assertThat(rows(council)).hasSize(2);
    }

    @Test
    void people_come_with_their_teams() {
        var council = councils.council();
        var id = importing.check(
                council,
                List.of(
                        "person,role,team,service,line_manager,from,to\nN1,social worker,Ash,Safeguarding,TEAM1,2020-01-01,\n"));
        assertThat(summary(council, id).newEntries()).isEqualTo(1);
        importing.awaited(council, importing.start(council, id));
        importing.bring(council, CASES + "A1,CIN,ash,01/02/2017,,\n");
        assertThat(rows(council)).extracting(CaseFileRow::team).containsExactly("Ash");
    }

    @Test
    void an_import_that_breaks_off_has_changed_nothing_and_can_be_started_again() throws IOException {
        var council = councils.council();
        var many = new StringBuilder(CASES);
        for (int i = 0; i < 1500; i++) {
            many.append("A").append(i).append(",CIN,Elm,01/02/2017,,\n");
        }
        importing.bring(council, CASES + "Z1,CIN,Elm,01/02/2017,,\n");
        var id = importing.check(council, List.of(many.toString()));
        var file = uploadsOf(council).get(1).resolve("0");
        Files.writeString(file, many + "A,\"never closed\n");
        var failed = importing.awaited(council, acting.as(council.user("LEAD"), () -> imports.start(id, true, null)));
        assertThat(failed.status()).isEqualTo(JobStatus.FAILED);
        assertThat(failed.failure()).isEqualTo("shared.sheet.openQuote");
        assertThat(importing.cases(council, "")).isEqualTo(1);
        Files.writeString(file, many);
        assertThat(importing.awaited(council, importing.start(council, id)).status())
                .isEqualTo(JobStatus.DONE);
        assertThat(importing.cases(council, " and c.closedOn is null"))
                .as("what was to be closed the first time was not the second")
                .isEqualTo(1501);
    }

    @Test
    void files_that_cannot_be_used_are_refused_and_not_kept() throws IOException {
        var council = councils.council();
        importing.check(council, List.of(CASES));
        var before = allUploads();
        assertRule(
                "shared.sheet.notUtf8",
                () -> importing.check(
                        council,
                        "c",
                        new Arriving(
                                "a.csv",
                                () -> new ByteArrayInputStream(new byte[] {'i', 'd', '\n', (byte) 0xE9, '\n'}))));
        assertRule("casefile.rule.unknownFile", () -> importing.check(council, List.of("a,b\n1,2\n", CASES)));
        assertRule("casefile.rule.noFile", () -> acting.as(council.user("LEAD"), () -> imports.check("c", List.of())));
        assertRule("casefile.rule.tooManyFiles", () -> importing.check(council, Collections.nCopies(16, CASES)));
        assertThat(allUploads()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void files_with_nothing_in_them_cannot_be_imported() {
        var council = councils.council();
        var id = importing.check(council, List.of(CASES));
        assertRule("casefile.rule.nothingToImport", () -> importing.start(council, id));
    }

    @Test
    void nobody_without_the_right_checks_starts_or_looks_and_nobody_else_sees_it() {
        var council = councils.council();
        var id = importing.check(council, List.of(CASES + "A1,CIN,Elm,01/02/2017,,\n"));
        for (var other : List.of("ASSESSOR1", "TEAM1", "MANAGER1", "DIRECTOR", "ADMIN")) {
            var user = council.user(other);
            assertThatThrownBy(() -> acting.as(user, () -> imports.check("x", List.of())))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(user, () -> imports.start(id, false, null)))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(user, () -> search.summary(id)))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
        }
        var stranger = councils.council().user("LEAD");
        assertThatThrownBy(() -> acting.as(stranger, () -> search.summary(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.as(stranger, () -> imports.start(id, false, null)))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(stranger, () -> search.problems(id, ALL))).isEmpty();
    }

    @Test
    void uploaded_files_are_for_their_owner_alone_and_gone_after_an_hour() throws IOException {
        var council = councils.council();
        var id = importing.check(council, List.of(CASES + "A1,CIN,Elm,01/02/2017,,\n"));
        var folder = uploadsOf(council).get(0);
        assertThat(Files.getPosixFilePermissions(folder.resolve("0"))).hasSize(2);
        assertThat(Files.getPosixFilePermissions(folder)).hasSize(3);
        uploads.sweep();
        assertThat(folder).exists();
        Files.setLastModifiedTime(folder, FileTime.from(clock.instant().minus(Duration.ofMinutes(61))));
        uploads.sweep();
        assertThat(folder).doesNotExist();
        assertRule("casefile.rule.uploadGone", () -> importing.start(council, id));
    }

    private ImportSummary summary(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.summary(id));
    }

    private List<ProblemRow> problems(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> search.problems(id, ALL));
    }

    private List<CaseFileRow> rows(Council council) {
        return acting.as(council.user("LEAD"), () -> cases.rows(CaseListFilter.ALL, ALL));
    }

    private List<Path> uploadsOf(Council council) {
        return em
                .createQuery(
                        "select i.upload from Import i where i.organisation.id = :organisation order by i.id",
                        String.class)
                .setParameter("organisation", council.organisation())
                .getResultList()
                .stream()
                .map(mode.data().resolve("uploads")::resolve)
                .toList();
    }

    private List<Path> allUploads() throws IOException {
        try (var all = Files.list(mode.data().resolve("uploads"))) {
            return all.toList();
        }
    }
}
