package candour.scoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** The result of a section with everything that went into it. */
public record SectionScore(String code, BigDecimal weight, Rating rating, List<QuestionScore> questions)
        implements Serializable {

    public SectionScore {
        questions = List.copyOf(questions);
    }
}
