package candour.template;

import java.util.List;

/**
 * Something an author must mend before an edition can be used.
 *
 * @param line from 1; 0 where the file as a whole is meant
 * @param key  key of the sentence that says what is wrong and what to do
 * @param args what to fill in
 */
public record EditionProblem(String file, int line, String key, List<String> args) {

    public EditionProblem {
        args = List.copyOf(args);
    }
}
