package candour.template;

import java.util.List;

/** A template file that cannot become an edition, with everything that was found wrong. */
public class InvalidEdition extends RuntimeException {

    private final transient List<EditionProblem> problems;

    InvalidEdition(List<EditionProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<EditionProblem> problems() {
        return problems;
    }
}
