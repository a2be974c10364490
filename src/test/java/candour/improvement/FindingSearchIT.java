package candour.improvement;

import static candour.improvement.AuditedCouncil.MAJOR;
import static candour.improvement.AuditedCouncil.MINOR;
import static candour.template.FindingKind.GOOD_PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.improvement.AuditedCouncil.Ground;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.support.Statements;
import candour.template.FindingKind;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FindingSearchIT {

    private static final Page FIRST = new Page(0, 25);

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private FindingSearch search;

    @Inject
    private Findings findings;

    @Inject
    private TrailSearch trail;

    private List<FindingRow> rows(Ground ground, String reader, FindingFilter filter) {
        return acting.as(ground.user(reader), () -> search.rows(filter, FIRST));
    }

    private long count(Ground ground, String reader, FindingFilter filter) {
        return acting.as(ground.user(reader), () -> search.count(filter));
    }

    private static FindingFilter confirmed(FindingKind kind, Long team, boolean withoutAction) {
        return new FindingFilter(FindingStatus.CONFIRMED, kind, team, withoutAction);
    }

    @Test
    void strengths_come_first_then_the_most_serious() {
        var ground = councils.submitted();
        assertThat(rows(ground, "LEAD", FindingFilter.CONFIRMED))
                .extracting(FindingRow::kind)
                .containsExactly(
                        GOOD_PRACTICE,
                        FindingKind.MAJOR,
                        FindingKind.MINOR,
                        FindingKind.MINOR,
                        FindingKind.OPPORTUNITY);
        assertThat(count(ground, "LEAD", FindingFilter.CONFIRMED)).isEqualTo(5);
    }

    @Test
    void nobody_finds_what_is_only_proposed() {
        var ground = councils.answered();
        assertThat(rows(ground, "LEAD", FindingFilter.CONFIRMED)).isEmpty();
    }

    @Test
    void nobody_finds_what_was_withdrawn_before_the_audit_is_submitted() {
        var ground = councils.answered();
        acting.run(
                ground.user("ASSESSOR2"),
                () -> findings.withdraw(ground.elmAudit(), MINOR, Proposal.UNTOUCHED, "Put right since."));
        var id = councils.finding(ground.elmAudit(), MINOR);
        var withdrawn = new FindingFilter(FindingStatus.WITHDRAWN, null, null, false);
        assertThat(rows(ground, "LEAD", withdrawn)).isEmpty();
        assertThat(count(ground, "LEAD", withdrawn)).isZero();
        assertThat(acting.as(ground.user("LEAD"), () -> search.standards(id))).isEmpty();
        assertThatThrownBy(() -> acting.as(ground.user("LEAD"), () -> search.withDetails(id)))
                .isInstanceOf(NotFound.class);
        councils.submit(ground);
        assertThat(rows(ground, "LEAD", withdrawn)).hasSize(1);
        assertThat(count(ground, "LEAD", withdrawn)).isEqualTo(1);
    }

    @Test
    void a_line_says_team_question_and_actions() {
        var ground = councils.submitted();
        councils.raised(ground);
        var minor = rows(ground, "LEAD", confirmed(FindingKind.MINOR, null, false));
        assertThat(minor).hasSize(2).allSatisfy(row -> assertThat(row.team()).isEqualTo("Elm"));
        assertThat(minor)
                .filteredOn(row -> row.question().equals("B3"))
                .extracting(FindingRow::actions)
                .containsExactly(1L);
        assertThat(minor)
                .filteredOn(row -> row.question().equals("B4"))
                .extracting(FindingRow::actions)
                .containsExactly(0L);
    }

    @Test
    void each_filter_narrows_rows_and_count_alike() {
        var ground = councils.bothSubmitted();
        councils.raised(ground);
        var quay = ground.council().team("Quay");
        assertThat(count(ground, "LEAD", FindingFilter.CONFIRMED)).isEqualTo(10);
        assertThat(count(ground, "LEAD", confirmed(null, quay, false))).isEqualTo(5);
        assertThat(rows(ground, "LEAD", confirmed(null, quay, false)))
                .extracting(FindingRow::team)
                .containsOnly("Quay");
        assertThat(count(ground, "LEAD", confirmed(FindingKind.MAJOR, null, false)))
                .isEqualTo(2);
        assertThat(count(ground, "LEAD", confirmed(null, null, true)))
                .isEqualTo(7); // 8 that are no strength, 1 has an action
        assertThat(rows(ground, "LEAD", confirmed(null, null, true)))
                .extracting(FindingRow::kind)
                .doesNotContain(GOOD_PRACTICE);
    }

    @Test
    void each_reader_sees_the_own_teams_and_no_other() {
        var ground = councils.bothSubmitted();
        assertThat(rows(ground, "MANAGER1", FindingFilter.CONFIRMED))
                .hasSize(5)
                .extracting(FindingRow::team)
                .containsOnly("Elm");
        assertThat(rows(ground, "MANAGER2", FindingFilter.CONFIRMED))
                .hasSize(5)
                .extracting(FindingRow::team)
                .containsOnly("Quay");
        assertThat(rows(ground, "TEAM1", FindingFilter.CONFIRMED)).hasSize(5);
        assertThat(count(ground, "MANAGER2", confirmed(null, ground.council().team("Elm"), false)))
                .isZero();
        assertThat(rows(ground, "DIRECTOR", FindingFilter.CONFIRMED)).hasSize(10);
        assertThatThrownBy(() -> rows(ground, "ASSESSOR2", FindingFilter.CONFIRMED))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> count(ground, "ADMIN", FindingFilter.CONFIRMED))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void another_council_sees_nothing_of_it() {
        var ground = councils.submitted();
        var other = councils.submitted();
        var finding = councils.finding(ground.elmAudit(), MAJOR);
        assertThat(count(other, "LEAD", FindingFilter.CONFIRMED)).isEqualTo(5);
        assertThatThrownBy(() -> acting.as(other.user("LEAD"), () -> search.withDetails(finding)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void opening_one_brings_its_audit_and_stands_in_the_trail() {
        var ground = councils.submitted();
        var id = councils.finding(ground.elmAudit(), MINOR);
        var finding = acting.as(ground.user("MANAGER1"), () -> search.withDetails(id));
        assertThat(finding.getAudit().getCaseFile().getPseudonym()).isEqualTo("P-1");
        assertThat(finding.getAudit().getEdition().getCode()).isEqualTo("CLA");
        assertThat(finding.getTeam().getName()).isEqualTo("Elm");
        assertThat(trailOf(ground, TrailEvent.Kind.OPENED)).contains("Finding " + id);
    }

    @Test
    void a_foreign_one_is_not_there_and_the_asking_stands_in_the_trail() {
        var ground = councils.submitted();
        var id = councils.finding(ground.elmAudit(), MINOR);
        assertThatThrownBy(() -> acting.as(ground.user("MANAGER2"), () -> search.withDetails(id)))
                .isInstanceOf(NotFound.class);
        assertThat(acting.as(ground.user("MANAGER2"), () -> search.standards(id)))
                .isEmpty();
        assertThat(trailOf(ground, TrailEvent.Kind.REFUSED)).contains("Finding " + id);
    }

    private List<String> trailOf(Ground ground, TrailEvent.Kind kind) {
        var filter = new TrailFilter(kind, null, null, null);
        return acting.as(ground.user("ADMIN"), () -> trail.rows(filter, FIRST)).stream()
                .map(line -> line.subject() + " " + line.subjectId())
                .toList();
    }

    @Test
    void a_page_of_the_list_takes_two_statements_however_many_lines() {
        var ground = councils.bothSubmitted();
        var statements = acting.as(
                ground.user("LEAD"),
                () -> Statements.sentBy(() -> {
                    search.rows(FindingFilter.CONFIRMED, FIRST);
                    search.count(FindingFilter.CONFIRMED);
                }));
        assertThat(statements).isEqualTo(2);
    }
}
