package candour.casefile.intake;

import java.io.Serializable;

/** A fault as the list shows it; row 0 means the whole file, no column the whole row. */
public record ProblemRow(Long id, String file, int row, String column, String key, String arguments)
        implements Serializable {

    /** What to fill into the sentence. */
    public Object[] fillings() {
        return arguments == null || arguments.isEmpty() ? new Object[0] : arguments.split(ImportProblem.BETWEEN);
    }
}
