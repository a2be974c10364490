package candour.report.figures;

import candour.report.ImprovementCounts.SectionCount;
import candour.scoring.Scorecard;
import candour.scoring.SectionScore;
import candour.template.EditionDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts stored scorecards section by section; a section without a grade could not be scored. */
final class SectionTally {

    private static final class Sum {
        private int good;
        private int graded;
        private int notScored;
    }

    private final EditionDocument edition;
    private final GradeScale scale;
    private final Map<String, Sum> sums = new HashMap<>();

    SectionTally(EditionDocument edition) {
        this.edition = edition;
        this.scale = new GradeScale(edition);
        edition.sections().forEach(section -> sums.put(section.code(), new Sum()));
    }

    void add(Scorecard scorecard) {
        scorecard.sections().forEach(this::add);
    }

    private void add(SectionScore section) {
        var sum = sums.get(section.code());
        var grade = section.rating().grade();
        if (grade == null) {
            sum.notScored++;
        } else {
            sum.graded++;
            sum.good += scale.isGood(grade) ? 1 : 0;
        }
    }

    /** In the order of the edition. */
    List<SectionCount> counts() {
        return edition.sections().stream()
                .map(section -> {
                    var sum = sums.get(section.code());
                    return new SectionCount(section.code(), section.title(), sum.good, sum.graded, sum.notScored);
                })
                .toList();
    }
}
