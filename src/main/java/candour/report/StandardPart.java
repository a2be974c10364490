package candour.report;

import static candour.report.ReportParts.count;
import static candour.report.ReportParts.words;

import candour.report.ImprovementCounts.EditionCounts;
import candour.report.ImprovementCounts.QuestionCount;
import candour.report.ImprovementCounts.SectionCount;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sections 4 and 5: the sections of the standard, and the questions most often below it. */
record StandardPart(ReportParts parts) {

    static final int MOST = 10;

    ReportSection sections() {
        return new ReportSection(
                parts.say("report.sections.heading"),
                sectionsLead(),
                parts.counts().editions().stream().map(this::sectionFigure).toList());
    }

    ReportSection questions() {
        int listed = parts.counts().editions().stream()
                .mapToInt(edition -> below(edition).size())
                .sum();
        return new ReportSection(
                parts.say("report.questions.heading"),
                parts.say("report.questions.lead", listed),
                parts.counts().editions().stream().map(this::questionFigure).toList());
    }

    static Cell.Share share(SectionCount section) {
        return new Cell.Share(section.goodOrBetter(), section.n());
    }

    static Cell.Share share(QuestionCount question) {
        return new Cell.Share(question.below(), question.n());
    }

    static Optional<SectionCount> best(EditionCounts edition) {
        return comparable(edition).max(Comparator.comparing(StandardPart::share, ReportParts.byShare()));
    }

    /** Most often below the standard first; only questions with enough answers can be compared. */
    static List<QuestionCount> below(EditionCounts edition) {
        return edition.questions().stream()
                .filter(question -> question.below() > 0 && !share(question).tooFew())
                .sorted(Comparator.comparing(
                        StandardPart::share, ReportParts.byShare().reversed()))
                .limit(MOST)
                .toList();
    }

    private static Stream<SectionCount> comparable(EditionCounts edition) {
        return edition.sections().stream().filter(section -> !share(section).tooFew());
    }

    private String sectionsLead() {
        var editions = parts.counts().editions();
        if (editions.size() != 1 || comparable(editions.get(0)).count() < 2) {
            return parts.say(editions.size() > 1 ? "report.sections.lead.several" : "report.sections.lead.few");
        }
        var worst = comparable(editions.get(0)).min(Comparator.comparing(StandardPart::share, ReportParts.byShare()));
        return parts.say(
                "report.sections.lead",
                best(editions.get(0)).orElseThrow().title(),
                worst.orElseThrow().title());
    }

    private Figure sectionFigure(EditionCounts edition) {
        var columns = List.of(
                Column.text(parts.say("report.column.section")),
                Column.percent(parts.say("report.column.goodOrBetter")),
                Column.count(parts.say("report.column.notScored")));
        return new Figure(
                parts.say("report.sections.name"),
                parts.caption(edition, "report.sections.caption"),
                columns,
                edition.sections().stream().map(this::sectionRow).toList(),
                parts.say("report.sections.empty"),
                parts.ofEdition(edition),
                intervals("report.sections.chart", "report.sections.meaning", 0, 1));
    }

    private List<Cell> sectionRow(SectionCount section) {
        return List.of(
                words(parts.say("report.word.numbered", section.code(), section.title())),
                share(section),
                count(section.notScored()));
    }

    private Figure questionFigure(EditionCounts edition) {
        var columns = List.of(
                Column.text(parts.say("report.column.code")),
                Column.text(parts.say("report.column.question")),
                Column.text(parts.say("report.column.asked")),
                Column.percent(parts.say("report.column.below")));
        return new Figure(
                parts.say("report.questions.name"),
                parts.caption(edition, "report.questions.caption", MOST),
                columns,
                below(edition).stream().map(this::questionRow).toList(),
                parts.say("report.questions.empty"),
                parts.ofEdition(edition),
                intervals("report.questions.chart", "report.questions.meaning", 1, 3));
    }

    private List<Cell> questionRow(QuestionCount question) {
        return List.of(words(question.code()), words(question.title()), words(question.text()), share(question));
    }

    private ChartView intervals(String title, String meaning, int category, int value) {
        return new ChartView(ChartView.Shape.INTERVALS, parts.say(title), parts.say(meaning), category, List.of(value));
    }
}
