package candour.report;

import static candour.report.ReportFixture.empty;
import static candour.report.ReportFixture.figure;
import static candour.report.ReportFixture.year;
import static org.assertj.core.api.Assertions.assertThat;

import candour.report.ImprovementCounts.EditionCounts;
import candour.shared.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImprovementReportTest {

    @Test
    void strengths_come_before_everything_that_was_not_strong() {
        assertThat(year().sections())
                .extracting(ReportSection::heading)
                .containsExactly(
                        "What this report rests on",
                        "What was strong",
                        "Own judgement and computed result",
                        "Each section of the standard",
                        "Questions most often below the standard",
                        "Findings by kind, service and team",
                        "Corrective actions",
                        "Method and limits");
    }

    @Test
    void in_short_says_what_was_strong_first_and_gives_intervals() {
        assertThat(year().summary())
                .containsExactly(
                        "61 audits were finished in this period. 64 cases were drawn for the rounds behind it.",
                        "27 findings of good practice were confirmed.",
                        "Strongest section: Voice, identity, family time. Good or better in 52 of 61 audits; between 74% and 92% if all had been read.",
                        "By the assessors’ own judgement, practice was good or better in 42 of 61 audits.",
                        "Most often below the standard: Permanence plan in time (27 of 55; between 36% and 62% if all had been read).",
                        "Corrective actions from these audits: 4 open, of these 1 overdue.",
                        "6 of 9 checks found that the action had worked.");
    }

    @Test
    void own_judgement_stands_beside_the_computed_result() {
        var figure = figure(year(), 3, 1);

        assertThat(counts(figure.rows().get(0))).containsExactly(8L, 34L, 14L, 5L, 0L);
        assertThat(figure.rows().get(0)).last().isEqualTo(new Cell.Share(42, 61));
        assertThat(counts(figure.rows().get(1))).containsExactly(5L, 31L, 19L, 5L, 1L);
        assertThat(figure.rows().get(1)).last().isEqualTo(new Cell.Share(36, 60));
    }

    @Test
    void the_matrix_holds_every_audit_once() {
        var matrix = figure(year(), 3, 2);

        assertThat(matrix.rows())
                .extracting(ImprovementReportTest::counts)
                .containsExactly(
                        List.of(5L, 3L, 0L, 0L, 0L),
                        List.of(0L, 26L, 7L, 0L, 1L),
                        List.of(0L, 2L, 11L, 1L, 0L),
                        List.of(0L, 0L, 1L, 4L, 0L));
        assertThat(matrix.rows().stream()
                        .flatMap(row -> counts(row).stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(61);
    }

    @Test
    void agreement_leaves_out_audits_without_a_computed_grade() {
        assertThat(figure(year(), 3, 3).rows())
                .extracting(row -> row.get(1))
                .containsExactly(new Cell.Share(46, 60), new Cell.Share(11, 60), new Cell.Share(3, 60));
    }

    @Test
    void questions_are_listed_by_share_and_only_with_enough_answers() {
        assertThat(figure(year(), 5, 1).rows())
                .extracting(row -> row.get(0))
                .containsExactly(
                        new Cell.Words("D1"),
                        new Cell.Words("B4"),
                        new Cell.Words("C3"),
                        new Cell.Words("C1"),
                        new Cell.Words("A2"));
    }

    @Test
    void teams_keep_the_order_they_came_in_and_are_not_ranked() {
        var figure = figure(year(), 6, 1);

        assertThat(figure.rows())
                .extracting(row -> ((Cell.Words) row.get(1)).text())
                .containsExactly("Harbour", "Mill", "Oak", "Quay", "Birch", "Park");
        assertThat(counts(figure.rows().get(0))).containsExactly(11L, 3L, 0L, 9L, 4L, 16L);
    }

    @Test
    void every_figure_names_edition_frame_and_n() {
        assertThat(figures(year())).extracting(Figure::source).allSatisfy(source -> {
            assertThat(source.edition()).isEqualTo("CLA 1");
            assertThat(source.frame()).isEqualTo("2 frames with 810 entries, where a case may stand in more than one");
        });
        assertThat(figure(year(), 4, 1).source())
                .isEqualTo(new Source(
                        "CLA 1",
                        "2 frames with 810 entries, where a case may stand in more than one",
                        61,
                        "finished audits"));
        assertThat(figure(year(), 7, 2).source().n()).isEqualTo(9);
    }

    @Test
    void a_single_frame_is_named_with_its_hash() {
        var counts = ReportFixture.yearCounts();
        var one = new ReportParts(
                new ImprovementCounts(
                        "x",
                        null,
                        counts.period(),
                        counts.asOf(),
                        counts.rounds().subList(0, 2),
                        counts.editions(),
                        List.of(),
                        List.of(),
                        null,
                        null),
                ReportFixture.phrases());

        assertThat(one.ofEdition(ReportFixture.edition()).frame())
                .isEqualTo("412 cases, frozen on 3 November 2025, SHA-256 9f2c4b7a1e0d…");
    }

    @Test
    void cases_that_were_drawn_but_not_finished_are_said_to_be_left_out() {
        assertThat(figure(year(), 8, 1).rows())
                .extracting(row -> ((Cell.Words) row.get(1)).text())
                .contains("3 drawn cases are left out because the audit was not finished in the period."
                        + " Answers of “not applicable” do not count in any share.");
    }

    @Test
    void two_frames_of_the_same_cases_are_two_frames() {
        var one = ReportFixture.yearCounts().rounds().get(0);
        var other = new ImprovementCounts.RoundCount(
                9, "Spring round", "CLA 1", one.frozenOn(), 412, 412, one.frameHash(), 1, null, 5, 0, 5, 5);
        var parts = new ReportParts(ReportFixture.yearCounts(), ReportFixture.phrases());

        assertThat(parts.frames(List.of(one, other))).containsExactly(one, other);
    }

    @Test
    void a_first_draw_and_a_case_that_no_team_held_are_named() {
        assertThat(figure(year(), 1, 1).rows().get(0).get(3)).isEqualTo(new Cell.Words("First draw"));
        assertThat(new ReportParts(ReportFixture.yearCounts(), ReportFixture.phrases()).unit(null))
                .isEqualTo("No team");
    }

    @Test
    void a_case_that_two_draws_of_a_frame_share_is_counted_once() {
        assertThat(counts(figure(year(), 1, 1).rows().get(1))).containsExactly(2L, 3L, 1L, 2L, 2L);
        assertThat(figure(year(), 1, 1).source().n()).isEqualTo(64);
    }

    @Test
    void open_actions_from_earlier_audits_are_told_but_not_mixed_in() {
        assertThat(year().sections().get(6).lead())
                .isEqualTo("Corrective actions from these audits: 13 raised, 4 open, 1 overdue."
                        + " 3 more are open from audits outside the period, 1 overdue.");
        assertThat(figure(year(), 7, 1).source().n()).isEqualTo(13);
    }

    @Test
    void replies_are_counted_each_with_what_it_is_of() {
        var replies = figure(year(), 6, 2);
        assertThat(replies.rows())
                .extracting(ImprovementReportTest::counts)
                .containsExactly(
                        List.of(61L, 70L),
                        List.of(9L, 70L), // 70 asked, 61 replied
                        List.of(200L, 216L), // 200 + 12 + 4
                        List.of(12L, 216L),
                        List.of(4L, 216L),
                        List.of(5L, 14L));
        assertThat(replies.source().n()).isEqualTo(70);
    }

    @Test
    void figures_of_two_editions_are_never_added_up() {
        var year = ReportFixture.yearCounts();
        var next = new EditionCounts(
                "CLA 2", "Child looked after", 0, List.of(), List.of(), List.of(), List.of(), List.of());
        var model = ImprovementReport.of(
                new ImprovementCounts(
                        "x",
                        null,
                        year.period(),
                        year.asOf(),
                        year.rounds(),
                        List.of(ReportFixture.edition(), next),
                        List.of(),
                        List.of(),
                        year.replies(),
                        ReportFixture.actions(2)),
                ReportFixture.wording());

        assertThat(model.sections().get(3).figures())
                .extracting(Figure::caption)
                .containsExactly(
                        "Share of audits at good or better in each section, edition CLA 1",
                        "Share of audits at good or better in each section, edition CLA 2");
        assertThat(model.summary().get(2)).startsWith("CLA 1: Strongest section");
    }

    @Test
    void a_report_about_nothing_says_so_everywhere() {
        assertThat(figures(empty()))
                .filteredOn(Figure::hasRows)
                .extracting(Figure::name)
                .containsExactly("Method");
        assertThat(figures(empty())).extracting(Figure::whenEmpty).doesNotContain("");
        assertThat(empty().summary())
                .containsExactly(
                        "No audit was finished in this period. Nothing was drawn for the rounds behind it.",
                        "No finding of good practice was confirmed.",
                        "Corrective actions from these audits: 0 open, of these 0 overdue.");
        assertThat(figure(empty(), 1, 1).source()).isEqualTo(new Source("none", "none", 0, "cases drawn"));
    }

    @Test
    void every_word_is_in_the_bundle() {
        assertThat(Json.canonical(year()) + Json.canonical(empty()))
                .doesNotContainPattern("report\\.[a-z]+\\.|FindingKind|ActionStatus");
    }

    @Test
    void a_model_survives_being_stored() {
        assertThat(Json.read(Json.canonical(year()), ReportModel.class)).isEqualTo(year());
    }

    private static Stream<Figure> figures(ReportModel model) {
        return model.sections().stream().flatMap(section -> section.figures().stream());
    }

    private static List<Long> counts(List<Cell> row) {
        return row.stream()
                .filter(Cell.Count.class::isInstance)
                .map(cell -> ((Cell.Count) cell).value())
                .toList();
    }
}
