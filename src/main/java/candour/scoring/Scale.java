package candour.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The levels a question can be answered with; the highest value is full marks. */
public record Scale(String code, List<Level> levels) {

    public Scale {
        levels = List.copyOf(levels);
        if (levels.stream()
                        .map(Level::value)
                        .map(BigDecimal::stripTrailingZeros)
                        .distinct()
                        .count()
                < 2) {
            throw new IllegalArgumentException("scale %s does not tell two values apart".formatted(code));
        }
        if (levels.stream().map(Level::code).distinct().count() < levels.size()) {
            throw new IllegalArgumentException("scale %s repeats a level".formatted(code));
        }
    }

    public Level level(String levelCode) {
        return levels.stream()
                .filter(level -> level.code().equals(levelCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("scale %s has no level %s".formatted(code, levelCode)));
    }

    public BigDecimal maximum() {
        return levels.stream().map(Level::value).max(Comparator.naturalOrder()).orElseThrow();
    }

    public BigDecimal lowest() {
        return levels.stream().map(Level::value).min(Comparator.naturalOrder()).orElseThrow();
    }
}
