package candour.report;

import static candour.report.ReportParts.count;

import candour.report.ImprovementCounts.EditionCounts;
import candour.report.ImprovementCounts.GradeName;
import candour.report.ImprovementCounts.GradePair;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Section 3: what the assessors judged beside what the rules made of their answers. */
record GradesPart(ReportParts parts) {

    ReportSection section() {
        var figures = new ArrayList<Figure>();
        for (var edition : parts.counts().editions()) {
            figures.add(byGrade(edition));
            figures.add(matrix(edition));
            figures.add(agreement(edition));
        }
        return new ReportSection(parts.say("report.grades.heading"), parts.say("report.grades.lead"), figures);
    }

    /** Of the audits that have such a grade, so many good or better. */
    static Cell.Share goodOrBetter(EditionCounts edition, boolean own) {
        int good = edition.grades().stream()
                .filter(GradeName::good)
                .mapToInt(g -> edition.grades(own, g.code()))
                .sum();
        int all = edition.grades().stream()
                .mapToInt(g -> edition.grades(own, g.code()))
                .sum();
        return new Cell.Share(good, all);
    }

    private Figure byGrade(EditionCounts edition) {
        var columns = new ArrayList<>(List.of(Column.text(parts.say("report.column.judgement"))));
        edition.grades().forEach(grade -> columns.add(Column.count(grade.label(), grade.tone())));
        columns.add(Column.count(parts.say("report.column.noGrade"), Tone.NONE));
        columns.add(Column.percent(parts.say("report.column.goodOrBetter")));
        var own = goodOrBetter(edition, true);
        var computed = goodOrBetter(edition, false);
        return new Figure(
                parts.say("report.grades.byGrade.name"),
                parts.caption(edition, "report.grades.byGrade.caption"),
                columns,
                edition.audits() == 0 ? List.of() : List.of(judgement(edition, true), judgement(edition, false)),
                parts.say("report.grades.byGrade.empty"),
                parts.ofEdition(edition),
                new ChartView(
                        ChartView.Shape.STACKED,
                        parts.say("report.grades.byGrade.chart"),
                        parts.say("report.grades.byGrade.meaning", own.x(), own.n(), computed.x(), computed.n()),
                        0,
                        IntStream.rangeClosed(1, edition.grades().size() + 1)
                                .boxed()
                                .toList()));
    }

    private List<Cell> judgement(EditionCounts edition, boolean own) {
        var row = new ArrayList<Cell>();
        row.add(ReportParts.words(parts.say(own ? "report.row.own" : "report.row.computed")));
        edition.grades().forEach(grade -> row.add(count(edition.grades(own, grade.code()))));
        var share = goodOrBetter(edition, own);
        row.add(count(edition.audits() - share.n()));
        row.add(share);
        return row;
    }

    private Figure matrix(EditionCounts edition) {
        var columns = new ArrayList<>(List.of(Column.grade(parts.say("report.column.own"))));
        edition.grades().forEach(grade -> columns.add(Column.count(grade.label(), grade.tone())));
        columns.add(Column.count(parts.say("report.column.noGrade"), Tone.NONE));
        return new Figure(
                parts.say("report.grades.matrix.name"),
                parts.caption(edition, "report.grades.matrix.caption"),
                columns,
                edition.audits() == 0
                        ? List.of()
                        : edition.grades().stream()
                                .map(own -> matrixRow(edition, own))
                                .toList(),
                parts.say("report.grades.byGrade.empty"),
                parts.ofEdition(edition),
                null);
    }

    private List<Cell> matrixRow(EditionCounts edition, GradeName own) {
        var row = new ArrayList<Cell>();
        row.add(new Cell.Grade(own.label(), own.tone()));
        edition.grades().forEach(computed -> row.add(count(pairs(edition, own.code(), computed.code()))));
        row.add(count(pairs(edition, own.code(), null)));
        return row;
    }

    private static int pairs(EditionCounts edition, String own, String computed) {
        return edition.pairs().stream()
                .filter(pair -> own.equals(pair.own()) && Objects.equals(computed, pair.computed()))
                .mapToInt(GradePair::n)
                .sum();
    }

    private Figure agreement(EditionCounts edition) {
        int both = apart(edition, steps -> true);
        var rows = List.of(
                agreementRow("report.row.same", apart(edition, steps -> steps == 0), both),
                agreementRow("report.row.higher", apart(edition, steps -> steps < 0), both),
                agreementRow("report.row.lower", apart(edition, steps -> steps > 0), both));
        return new Figure(
                parts.say("report.grades.agreement.name"),
                parts.caption(edition, "report.grades.agreement.caption"),
                List.of(
                        Column.text(parts.say("report.column.comparison")),
                        Column.percent(parts.say("report.column.share"))),
                both == 0 ? List.of() : rows,
                parts.say("report.grades.byGrade.empty"),
                parts.ofEdition(edition),
                null);
    }

    private List<Cell> agreementRow(String key, int x, int n) {
        return List.of(ReportParts.words(parts.say(key)), new Cell.Share(x, n));
    }

    /** Audits with both grades, by how many steps own judgement is below the computed result (less than 0: above). */
    private static int apart(EditionCounts edition, IntPredicate steps) {
        var order = edition.grades().stream().map(GradeName::code).toList();
        return edition.pairs().stream()
                .filter(pair -> order.contains(pair.own()) && order.contains(pair.computed()))
                .filter(pair -> steps.test(order.indexOf(pair.own()) - order.indexOf(pair.computed())))
                .mapToInt(GradePair::n)
                .sum();
    }
}
