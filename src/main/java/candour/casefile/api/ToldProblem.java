package candour.casefile.api;

import candour.casefile.intake.ProblemRow;
import candour.shared.Sentence;

/** One fault of an import’s files, and in which sentence it is told; row 0 means the whole file, no column the whole row. */
public record ToldProblem(Long id, String file, int row, String column, String kind, String sentence) {

    static ToldProblem of(ProblemRow problem) {
        return new ToldProblem(
                problem.id(),
                problem.file(),
                problem.row(),
                problem.column(),
                problem.key(),
                Sentence.of(problem.key(), problem.fillings()));
    }
}
