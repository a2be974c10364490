package candour.audit;

import candour.scoring.AnswerState;
import candour.template.EditionDocument;
import candour.template.EditionDocument.Question;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One question of a section with its choices and what was answered so far. */
public record AskedQuestion(
        String code,
        String text,
        String why,
        String guidance,
        List<String> evidence,
        List<Choice> choices,
        StoredAnswer answer)
        implements Serializable {

    /**
     * One way to answer.
     *
     * @param level   null unless it answers
     * @param label   of the level; null where the state says it all
     * @param meaning what the level means here
     * @param key     the number key that chooses it
     * @param chosen  whether it is the answer now
     */
    public record Choice(AnswerState state, String level, String label, String meaning, int key, boolean chosen)
            implements Serializable {}

    static AskedQuestion of(Question question, EditionDocument edition, StoredAnswer answer) {
        var choices = new ArrayList<Choice>();
        for (var level : edition.scaleOf(question.code()).levels()) {
            var meaning = question.descriptors().getOrDefault(level.code(), level.meaning());
            choices.add(new Choice(
                    AnswerState.ANSWERED,
                    level.code(),
                    level.label(),
                    meaning,
                    choices.size() + 1,
                    level.code().equals(answer.level())));
        }
        choices.add(unlevelled(AnswerState.NOT_EVIDENCED, choices.size() + 1, answer));
        choices.add(unlevelled(AnswerState.NOT_APPLICABLE, 0, answer));
        return new AskedQuestion(
                question.code(),
                question.text(),
                question.why(),
                question.guidance(),
                question.evidence(),
                List.copyOf(choices),
                answer);
    }

    private static Choice unlevelled(AnswerState state, int key, StoredAnswer answer) {
        return new Choice(state, null, null, null, key, answer.state() == state);
    }

    public boolean isNotApplicable() {
        return answer.state() == AnswerState.NOT_APPLICABLE;
    }
}
