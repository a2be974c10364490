package candour.report.chart;

import candour.report.Tone;
import candour.report.XmlText;
import java.util.Locale;

/**
 * Draws in SVG. Every shape has the light theme's colour and a class that style sheets may colour over, so that
 * the dark theme needs no second picture.
 */
final class SvgCanvas implements ChartCanvas {

    /** The mean advance of a letter of the product's type, a little on the wide side. */
    private static final double LETTER = 0.56;

    private final StringBuilder shapes = new StringBuilder();

    String shapes() {
        return shapes.toString();
    }

    @Override
    public void bar(double x, double y, double width, double height, Tone tone) {
        add("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" %s/>", x, y, width, height, fill(tone));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
        line(x1, y1, x2, y2, thickness, stroke(ink.rgb(), name(ink)));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, Tone tone) {
        line(x1, y1, x2, y2, thickness, stroke(tone.rgb(), name(tone)));
    }

    private void line(double x1, double y1, double x2, double y2, double thickness, String stroke) {
        add("<path d=\"M%.1f %.1fL%.1f %.1f\" stroke-width=\"%.1f\" %s/>", x1, y1, x2, y2, thickness, stroke);
    }

    @Override
    public void sign(double x, double y, double size, Tone tone, boolean onBar) {
        double r = size / 2;
        var fill = onBar ? fill(Ink.PAPER.rgb(), name(Ink.PAPER)) : fill(tone);
        switch (tone.sign()) {
            case CIRCLE -> add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s/>", x, y, r, fill);
            case SQUARE -> add("<path d=\"M%.1f %.1fh%.1fv%.1fh-%.1fz\" %s/>", x - r, y - r, size, size, size, fill);
            case DIAMOND ->
                add("<path d=\"M%.1f %.1fl%.1f %.1fl-%.1f %.1fl-%.1f -%.1fz\" %s/>", x, y - r, r, r, r, r, r, r, fill);
            case TRIANGLE -> add("<path d=\"M%.1f %.1fl%.1f %.1fh-%.1fz\" %s/>", x, y - r, r, size, size, fill);
            case PLUS ->
                add(
                        "<path d=\"M%.1f %.1fh%.1fM%.1f %.1fv%.1f\" stroke-width=\"2\" %s/>",
                        x - r, y, size, x, y - r, size, stroke(tone, onBar));
            case DASH -> add("<path d=\"M%.1f %.1fh%.1fv%.1fh-%.1fz\" %s/>", x - r, y - 1, size, 2.0, size, fill);
        }
    }

    @Override
    public void text(double x, double y, double size, boolean bold, Anchor anchor, Ink ink, String text) {
        add(
                "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\"%s text-anchor=\"%s\" %s>%s</text>",
                x,
                y,
                size,
                bold ? " font-weight=\"700\"" : "",
                anchor.name().toLowerCase(Locale.ROOT),
                fill(ink.rgb(), name(ink)),
                XmlText.of(text));
    }

    static double width(String text, double size, boolean bold) {
        return text.codePointCount(0, text.length()) * size * LETTER;
    }

    private void add(String pattern, Object... values) {
        shapes.append(String.format(Locale.ROOT, pattern, values));
    }

    private static String stroke(Tone tone, boolean onBar) {
        return onBar ? stroke(Ink.PAPER.rgb(), name(Ink.PAPER)) : stroke(tone.rgb(), name(tone));
    }

    private static String fill(Tone tone) {
        return fill(tone.rgb(), name(tone));
    }

    private static String fill(int rgb, String name) {
        return String.format("fill=\"#%06x\" class=\"fill-%s\"", rgb, name);
    }

    private static String stroke(int rgb, String name) {
        return String.format("stroke=\"#%06x\" class=\"stroke-%s\"", rgb, name);
    }

    private static String name(Enum<?> colour) {
        return colour.name().toLowerCase(Locale.ROOT);
    }
}
