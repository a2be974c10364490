package candour.shared.api;

/** The request will not do, whoever sends it; becomes a {@link ProblemDocument}. */
public class Refused extends RuntimeException {

    private final transient ProblemDocument problem;

    public Refused(Refusal refusal) {
        this(ProblemDocument.of(refusal));
    }

    Refused(ProblemDocument problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    /** A part of the request that is not as described; {@code sentence} says how it should be. */
    public static Refused field(String field, String sentence) {
        return new Refused(ProblemDocument.ofField(field, sentence));
    }

    ProblemDocument problem() {
        return problem;
    }
}
