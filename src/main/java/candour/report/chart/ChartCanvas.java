package candour.report.chart;

import candour.report.Tone;

/** Something to draw a chart on. Points, from the top left corner downwards; text stands on its base line. */
public interface ChartCanvas {

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Colours that mean nothing: text, quiet text, lines of the grid, paper. */
    enum Ink {
        TEXT(0x1c2430),
        QUIET(0x525c69),
        GRID(0xd6d2c7),
        PAPER(0xffffff);

        private final int rgb;

        Ink(int rgb) {
            this.rgb = rgb;
        }

        public int rgb() {
            return rgb;
        }
    }

    void bar(double x, double y, double width, double height, Tone tone);

    void line(double x1, double y1, double x2, double y2, double thickness, Ink ink);

    void line(double x1, double y1, double x2, double y2, double thickness, Tone tone);

    /** The sign of the tone, in its colour, or in that of the paper when it lies on a bar. */
    void sign(double x, double y, double size, Tone tone, boolean onBar);

    void text(double x, double y, double size, boolean bold, Anchor anchor, Ink ink, String text);
}
