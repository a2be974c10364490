package candour.scoring;

import java.util.List;
import java.util.Map;

/**
 * What a condition may look at: one section's questions, or all of them with the graded sections.
 *
 * @param sections empty while a single section is looked at
 * @param ranks    rank of each grade
 */
public record Judged(List<QuestionScore> questions, List<SectionScore> sections, Map<String, Integer> ranks) {

    public Judged {
        questions = List.copyOf(questions);
        sections = List.copyOf(sections);
        ranks = Map.copyOf(ranks);
    }

    boolean isAtOrBelow(SectionScore section, String grade) {
        return section.rating().grade() != null && ranks.get(section.rating().grade()) <= ranks.get(grade);
    }
}
