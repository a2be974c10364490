package candour.audit;

import candour.template.EditionDocument.Section;
import java.io.Serializable;
import java.util.Map;

/** One section with how far it is answered. */
public record SectionLine(String code, String title, int answered, int questions) implements Serializable {

    static SectionLine of(Section section, Map<String, Response> responses) {
        var answered = section.questions().stream()
                .map(question -> responses.get(question.code()))
                .filter(response -> response != null && response.isAnswered())
                .count();
        return new SectionLine(
                section.code(),
                section.title(),
                (int) answered,
                section.questions().size());
    }

    public boolean isDone() {
        return answered == questions;
    }
}
