package candour.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The results as a table of plain text. */
record Table(List<Result> results) {

    private static final List<String> HEAD = List.of("What", "Measured", "Compared with", "Ratio", "Limit", "");

    @Override
    public String toString() {
        var rows = new ArrayList<List<String>>();
        rows.add(HEAD);
        results.forEach(result -> rows.add(List.of(
                result.what(),
                result.measured(),
                result.comparedWith(),
                result.ratioText(),
                result.limitText(),
                result.verdict())));
        var widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> padded(row.get(column), widths[column], column == 3 || column == 4))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String padded(String text, int width, boolean number) {
        var space = " ".repeat(width - text.length());
        return number ? space + text : text + space;
    }
}
