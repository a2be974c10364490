package candour.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a label into one line or two; what does not fit ends in an ellipsis. */
final class Lines {

    private Lines() {}

    static List<String> of(String label, int most, double room, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(label) <= room) {
            return List.of(label);
        }
        if (most == 1) {
            return List.of(shortened(label, room, width));
        }
        var lines = new ArrayList<String>();
        int cut = cut(label, room, width);
        lines.add(label.substring(0, cut).strip());
        lines.add(shortened(label.substring(cut).strip(), room, width));
        return lines;
    }

    private static int cut(String label, double room, ToDoubleFunction<String> width) {
        int cut = -1;
        for (int at = label.indexOf(' '); at > 0; at = label.indexOf(' ', at + 1)) {
            if (width.applyAsDouble(label.substring(0, at)) <= room) {
                cut = at;
            }
        }
        return cut > 0 ? cut : fitting(label, room, width);
    }

    private static String shortened(String rest, double room, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(rest) <= room) {
            return rest;
        }
        return rest.substring(0, fitting(rest, room - width.applyAsDouble("…"), width))
                        .strip() + "…";
    }

    private static int fitting(String text, double room, ToDoubleFunction<String> width) {
        int end = text.length();
        while (end > 1 && width.applyAsDouble(text.substring(0, end)) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return Math.max(1, end);
    }
}
