package candour.audit;

import candour.template.EditionDocument;
import candour.template.EditionDocument.Scale;
import candour.template.EditionDocument.Section;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Neighbouring questions that are shown together: as a grid where they share a short scale that means the same for
 * each of them, else one by one.
 */
public record QuestionGroup(boolean grid, List<AskedQuestion> questions) implements Serializable {

    /** A grid with more columns than this is harder to read than a list. */
    private static final int MOST_LEVELS = 3;

    static List<QuestionGroup> of(Section section, EditionDocument edition, Map<String, StoredAnswer> answers) {
        var groups = new ArrayList<QuestionGroup>();
        var run = new ArrayList<AskedQuestion>();
        Scale before = null;
        for (var question : section.questions()) {
            var scale = edition.scaleOf(question.code());
            if (!run.isEmpty() && !(scale.equals(before) && fitsGrid(scale))) {
                groups.add(new QuestionGroup(run.size() > 1, List.copyOf(run)));
                run.clear();
            }
            run.add(AskedQuestion.of(question, edition, answers.getOrDefault(question.code(), StoredAnswer.NONE)));
            before = scale;
        }
        groups.add(new QuestionGroup(run.size() > 1, List.copyOf(run)));
        return List.copyOf(groups);
    }

    private static boolean fitsGrid(Scale scale) {
        return !scale.describedPerQuestion() && scale.levels().size() <= MOST_LEVELS;
    }

    /** The choices that all of them share. */
    public List<AskedQuestion.Choice> getColumns() {
        return questions.get(0).choices();
    }
}
