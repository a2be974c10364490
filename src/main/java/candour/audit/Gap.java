package candour.audit;

import java.io.Serializable;
import java.util.List;

/**
 * Something that is missing in a section before an assessment may be submitted.
 *
 * @param questions codes of the questions it is missing at; empty where it is about the whole section
 */
public record Gap(GapKind kind, String section, List<String> questions) implements Serializable {

    public Gap {
        questions = List.copyOf(questions);
    }
}
