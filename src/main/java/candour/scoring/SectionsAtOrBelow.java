package candour.scoring;

import java.util.List;

/** At least so many sections have this grade or a lower one. */
public record SectionsAtOrBelow(int count, String grade) implements Condition {

    @Override
    public String code() {
        return "SECTIONS_AT_OR_BELOW";
    }

    @Override
    public List<String> causes(Judged judged) {
        var low = judged.sections().stream()
                .filter(section -> judged.isAtOrBelow(section, grade))
                .map(SectionScore::code)
                .toList();
        return low.size() >= count ? low : List.of();
    }
}
