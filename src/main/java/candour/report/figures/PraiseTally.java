package candour.report.figures;

import candour.report.ImprovementCounts.PraiseCount;
import candour.template.EditionDocument;
import candour.template.EditionDocument.Section;
import java.util.List;

/** Counts findings of good practice by section; one that stands for questions of two sections counts in both. */
record PraiseTally(EditionDocument edition) {

    /** In the order of the edition. */
    List<PraiseCount> of(List<PraiseLine> lines) {
        return edition.sections().stream().map(section -> count(section, lines)).toList();
    }

    private static PraiseCount count(Section section, List<PraiseLine> lines) {
        var codes =
                section.questions().stream().map(EditionDocument.Question::code).toList();
        var within =
                lines.stream().filter(line -> codes.contains(line.question())).toList();
        return new PraiseCount(
                section.code(),
                section.title(),
                Math.toIntExact(
                        within.stream().map(PraiseLine::finding).distinct().count()),
                Math.toIntExact(
                        within.stream().map(PraiseLine::audit).distinct().count()));
    }
}
