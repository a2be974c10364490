package candour.scoring;

import static candour.scoring.Ceiling.Reach.OVERALL;
import static candour.scoring.Ceiling.Reach.SECTION;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Small instruments whose results can be worked out on paper. */
final class InstrumentFixture {

    static final Scale GRADE4 =
            new Scale("GRADE4", List.of(level("O", "4"), level("G", "3"), level("RI", "2"), level("I", "1")));
    static final Scale MET = new Scale("MET", List.of(level("YES", "1"), level("PARTLY", "0.5"), level("NO", "0")));

    static final List<Grade> GRADES =
            List.of(new Grade("O", 4), new Grade("G", 3), new Grade("RI", 2), new Grade("I", 1));
    static final List<Band> BANDS = List.of(
            new Band("O", decimal("88"), null), new Band("G", decimal("63"), decimal("88")),
            new Band("RI", decimal("39"), decimal("63")), new Band("I", decimal("0"), decimal("39")));

    static final Ceiling L1 = new Ceiling("L1", SECTION, new CriticalAtLowest(List.of("A1")), "I");
    static final Ceiling L2 = new Ceiling("L2", OVERALL, new SectionAtOrBelow(List.of("B"), "I"), "I");
    static final Ceiling L4 = new Ceiling("L4", OVERALL, new SectionsAtOrBelow(2, "RI"), "RI");
    static final Ceiling L5 = new Ceiling("L5", OVERALL, new NotEvidencedOver(decimal("30")), null);

    static final Policies POLICIES = new Policies(
            Policies.NotApplicable.LEAVES_DENOMINATOR, Policies.NotEvidenced.LOWEST, Policies.Unanswered.INCOMPLETE);

    private InstrumentFixture() {}

    /** A (weight 50): A1 critical GRADE4 x2, A2 MET x1; B (30): B1 GRADE4, B2 MET; C (20): C1 MET. */
    static Instrument threeSections(Ceiling... ceilings) {
        return new Instrument(
                List.of(
                        new Section(
                                "A",
                                decimal("50"),
                                List.of(
                                        new Question("A1", decimal("2"), true, GRADE4),
                                        new Question("A2", decimal("1"), false, MET))),
                        new Section(
                                "B",
                                decimal("30"),
                                List.of(
                                        new Question("B1", decimal("1"), false, GRADE4),
                                        new Question("B2", decimal("1"), false, MET))),
                        new Section("C", decimal("20"), List.of(new Question("C1", decimal("1"), false, MET)))),
                GRADES,
                BANDS,
                List.of(ceilings),
                POLICIES);
    }

    static Instrument one(Scale scale, Ceiling... ceilings) {
        return new Instrument(
                List.of(new Section("S", decimal("1"), List.of(new Question("Q", decimal("1"), true, scale)))),
                GRADES,
                BANDS,
                List.of(ceilings),
                POLICIES);
    }

    /** The same instrument with every weight, of sections and questions, times the factor. */
    static Instrument scaled(Instrument instrument, BigDecimal factor) {
        return new Instrument(
                instrument.sections().stream()
                        .map(section -> new Section(
                                section.code(),
                                section.weight().multiply(factor),
                                section.questions().stream()
                                        .map(q -> new Question(
                                                q.code(), q.weight().multiply(factor), q.critical(), q.scale()))
                                        .toList()))
                        .toList(),
                instrument.grades(),
                instrument.bands(),
                instrument.ceilings(),
                instrument.policies());
    }

    /** Levels by question: {@code A1=O A2=YES}; {@code NA} and {@code NE} stand for the two states. */
    static List<Answer> answers(String text) {
        return new ArrayList<>(Stream.of(text.trim().split("\\s+"))
                .map(InstrumentFixture::answer)
                .toList());
    }

    private static Answer answer(String text) {
        var parts = text.split("=");
        return switch (parts[1]) {
            case "NA" -> Answer.notApplicable(parts[0]);
            case "NE" -> Answer.notEvidenced(parts[0]);
            default -> Answer.at(parts[0], parts[1]);
        };
    }

    static Level level(String code, String value) {
        return new Level(code, code, decimal(value));
    }

    static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    static Fraction fraction(long numerator, long denominator) {
        return Fraction.of(BigDecimal.valueOf(numerator)).dividedBy(Fraction.of(BigDecimal.valueOf(denominator)));
    }
}
