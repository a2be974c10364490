package candour.report.figures;

import candour.report.ImprovementCounts.GradeName;
import candour.report.Tone;
import candour.template.EditionDocument;
import candour.template.EditionDocument.Grade;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The grades of an edition. Good is the grade that the edition calls so and what ranks above it; where none is called
 * so, the upper half.
 */
record GradeScale(EditionDocument edition) {

    private static final String GOOD = "GOOD";

    private static final Map<String, Tone> TONES = Map.of(
            "OUTSTANDING",
            Tone.OUTSTANDING,
            GOOD,
            Tone.GOOD,
            "REQUIRES_IMPROVEMENT",
            Tone.IMPROVE,
            "INADEQUATE",
            Tone.INADEQUATE);

    /** Best first. */
    List<GradeName> names() {
        return bestFirst().stream()
                .map(grade -> new GradeName(grade.code(), grade.label(), tone(grade), isGood(grade)))
                .toList();
    }

    boolean isGood(String code) {
        return edition.grades().stream().anyMatch(grade -> grade.code().equals(code) && isGood(grade));
    }

    private List<Grade> bestFirst() {
        return edition.grades().stream()
                .sorted(Comparator.comparing(Grade::rank).reversed())
                .toList();
    }

    private boolean isGood(Grade grade) {
        return grade.rank()
                >= edition.grades().stream()
                        .filter(one -> one.code().equals(GOOD))
                        .findFirst()
                        .orElseGet(this::lastOfUpperHalf)
                        .rank();
    }

    private Grade lastOfUpperHalf() {
        var grades = bestFirst();
        return grades.get(Math.max(0, grades.size() / 2 - 1));
    }

    private Tone tone(Grade grade) {
        return TONES.getOrDefault(grade.code(), isGood(grade) ? Tone.GOOD : Tone.IMPROVE);
    }
}
