package candour.casefile.intake;

import candour.shared.sheet.SheetProblem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One fault of an import's files: where it is and which sentence tells it. Never what stands there. */
@Entity
@Table(name = "import_problem")
class ImportProblem {

    static final String BETWEEN = "\n";

    private static final int LONGEST_FILE = 200;
    private static final int LONGEST_COLUMN = 100;
    private static final int LONGEST_ARGUMENTS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_problem_seq")
    @SequenceGenerator(name = "import_problem_seq", sequenceName = "import_problem_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_import_id", nullable = false, updatable = false)
    private Import caseImport;

    @Column(name = "file_name", nullable = false, updatable = false, length = LONGEST_FILE)
    private String file;

    @Column(name = "row_number", nullable = false, updatable = false)
    private int row;

    @Column(name = "column_name", updatable = false, length = LONGEST_COLUMN)
    private String column;

    @Column(name = "problem_key", nullable = false, updatable = false, length = 100)
    private String key;

    @Column(name = "arguments", nullable = false, updatable = false, length = LONGEST_ARGUMENTS)
    private String arguments;

    protected ImportProblem() {} // for JPA

    ImportProblem(Import caseImport, SheetProblem problem) {
        this.caseImport = caseImport;
        this.file = shortened(problem.file(), LONGEST_FILE);
        this.row = problem.row();
        this.column = problem.column() == null ? null : shortened(problem.column(), LONGEST_COLUMN);
        this.key = problem.key();
        this.arguments = shortened(String.join(BETWEEN, problem.args()), LONGEST_ARGUMENTS);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
