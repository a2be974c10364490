package candour.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything the engine needs of an edition: what is asked, what it weighs, and how a value becomes a grade. */
public record Instrument(
        List<Section> sections, List<Grade> grades, List<Band> bands, List<Ceiling> ceilings, Policies policies) {

    public Instrument {
        sections = List.copyOf(sections);
        grades = List.copyOf(grades);
        bands = List.copyOf(bands);
        ceilings = List.copyOf(ceilings);
        var codes = new HashSet<String>();
        for (var section : sections) {
            require(codes.add(section.code()), "section " + section.code() + " twice");
        }
        for (var question : sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList()) {
            require(codes.add(question.code()), "question " + question.code() + " twice");
        }
        var known = grades.stream().map(Grade::code).collect(Collectors.toSet());
        bands.forEach(band -> require(known.contains(band.grade()), "band for unknown grade " + band.grade()));
        ceilings.forEach(ceiling -> require(
                ceiling.max() == null || known.contains(ceiling.max()),
                "ceiling " + ceiling.id() + " at unknown grade " + ceiling.max()));
    }

    Map<String, Integer> ranks() {
        return grades.stream().collect(Collectors.toMap(Grade::code, Grade::rank));
    }

    static void requireWeight(String code, BigDecimal weight) {
        require(weight.signum() >= 0, code + " weighs " + weight);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
