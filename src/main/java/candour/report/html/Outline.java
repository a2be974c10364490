package candour.report.html;

import java.awt.geom.Path2D;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The outline that the letters and numbers of an SVG path describe, as far as charts use them: M, L, h, v, l, z. */
final class Outline {

    private static final Pattern STEP = Pattern.compile("([A-Za-z])([^A-Za-z]*)");

    private final Path2D.Double path = new Path2D.Double();

    private Outline() {}

    static Path2D of(String steps) {
        var outline = new Outline();
        STEP.matcher(steps).results().forEach(step -> outline.step(step.group(1), numbers(step.group(2))));
        return outline.path;
    }

    private static double[] numbers(String text) {
        return text.isBlank()
                ? new double[0]
                : Stream.of(text.strip().split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    private void step(String letter, double[] to) {
        switch (letter) {
            case "M" -> path.moveTo(to[0], to[1]);
            case "L" -> path.lineTo(to[0], to[1]);
            case "h" -> line(to[0], 0);
            case "v" -> line(0, to[0]);
            case "l" -> line(to[0], to[1]);
            case "z" -> path.closePath();
            default -> throw new IllegalArgumentException("charts have no " + letter);
        }
    }

    private void line(double right, double down) {
        var from = path.getCurrentPoint();
        path.lineTo(from.getX() + right, from.getY() + down);
    }
}
