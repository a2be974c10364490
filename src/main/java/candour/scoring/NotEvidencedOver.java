package candour.scoring;

import java.math.BigDecimal;
import java.util.List;

/** More than so many percent of the questions that apply are not evidenced; each question counts once, whatever its weight. */
public record NotEvidencedOver(BigDecimal percent) implements Condition {

    @Override
    public String code() {
        return "NOT_EVIDENCED_OVER";
    }

    @Override
    public List<String> causes(Judged judged) {
        long applicable = judged.questions().stream()
                .filter(question -> question.state() != AnswerState.NOT_APPLICABLE)
                .count();
        var missing = judged.questions().stream()
                .filter(question -> question.state() == AnswerState.NOT_EVIDENCED)
                .map(QuestionScore::code)
                .toList();
        var hundredfold = BigDecimal.valueOf(100L * missing.size());
        return hundredfold.compareTo(percent.multiply(BigDecimal.valueOf(applicable))) > 0 ? missing : List.of();
    }
}
