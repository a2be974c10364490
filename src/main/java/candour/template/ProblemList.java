package candour.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what is wrong with one file, so that an author sees all of it at once. */
final class ProblemList {

    /** Nobody mends more in one go, and a hostile file must not fill the memory. */
    private static final int MOST = 100;

    private final String file;
    private final List<EditionProblem> problems = new ArrayList<>();

    ProblemList(String file) {
        this.file = file;
    }

    void add(int line, String key, Object... args) {
        if (problems.size() < MOST) {
            problems.add(new EditionProblem(
                    file, line, key, Stream.of(args).map(String::valueOf).toList()));
        }
    }

    List<EditionProblem> all() {
        return List.copyOf(problems);
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InvalidEdition(problems);
        }
    }
}
