package candour.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Questions that are judged together. A section of weight 0 is graded, but not part of the overall mean. */
public record Section(String code, BigDecimal weight, List<Question> questions) {

    public Section {
        Instrument.requireWeight(code, weight);
        questions = List.copyOf(questions);
    }
}
