package candour.scoring;

import java.util.List;

/** One of these sections has this grade or a lower one. */
public record SectionAtOrBelow(List<String> sections, String grade) implements Condition {

    public SectionAtOrBelow {
        sections = List.copyOf(sections);
    }

    @Override
    public String code() {
        return "SECTION_AT_OR_BELOW";
    }

    @Override
    public List<String> causes(Judged judged) {
        return judged.sections().stream()
                .filter(section -> sections.contains(section.code()) && judged.isAtOrBelow(section, grade))
                .map(SectionScore::code)
                .toList();
    }
}
