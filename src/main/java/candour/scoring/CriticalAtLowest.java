package candour.scoring;

import java.util.List;

/**
 * One of these critical questions stands at the lowest value of its scale. Not evidenced counts as lowest here
 * as in the mean: otherwise "nothing on file" would be a way round a ceiling.
 */
public record CriticalAtLowest(List<String> questions) implements Condition {

    public CriticalAtLowest {
        questions = List.copyOf(questions);
    }

    @Override
    public String code() {
        return "CRITICAL_AT_LOWEST";
    }

    @Override
    public List<String> causes(Judged judged) {
        return judged.questions().stream()
                .filter(question -> question.critical() && questions.contains(question.code()) && question.isLowest())
                .map(QuestionScore::code)
                .toList();
    }
}
