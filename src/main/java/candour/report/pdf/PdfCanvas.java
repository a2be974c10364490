package candour.report.pdf;

import candour.report.Tone;
import candour.report.chart.ChartCanvas;
import com.lowagie.text.Element;
import com.lowagie.text.pdf.PdfTemplate;
import java.awt.Color;

/** Draws in a piece of a PDF page, as vectors. A PDF counts upwards, a chart downwards. */
final class PdfCanvas implements ChartCanvas {

    private final PdfTemplate template;
    private final PdfLook look;
    private final float height;

    PdfCanvas(PdfTemplate template, PdfLook look) {
        this.template = template;
        this.look = look;
        this.height = template.getHeight();
    }

    @Override
    public void bar(double x, double y, double width, double barHeight, Tone tone) {
        template.setColorFill(PdfLook.colour(tone));
        template.rectangle((float) x, up(y + barHeight), (float) width, (float) barHeight);
        template.fill();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, Ink ink) {
        line(x1, y1, x2, y2, thickness, new Color(ink.rgb()));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double thickness, Tone tone) {
        line(x1, y1, x2, y2, thickness, PdfLook.colour(tone));
    }

    private void line(double x1, double y1, double x2, double y2, double thickness, Color colour) {
        template.setColorStroke(colour);
        template.setLineWidth((float) thickness);
        template.moveTo((float) x1, up(y1));
        template.lineTo((float) x2, up(y2));
        template.stroke();
    }

    @Override
    public void sign(double x, double y, double size, Tone tone, boolean onBar) {
        template.setColorFill(onBar ? PdfLook.PAPER : PdfLook.colour(tone));
        float r = (float) size / 2;
        float cx = (float) x;
        float cy = up(y);
        switch (tone.sign()) {
            case CIRCLE -> template.circle(cx, cy, r);
            case SQUARE -> template.rectangle(cx - r, cy - r, 2 * r, 2 * r);
            case DIAMOND -> shape(cx, cy + r, cx + r, cy, cx, cy - r, cx - r, cy);
            case TRIANGLE -> shape(cx, cy + r, cx + r, cy - r, cx - r, cy - r);
            case PLUS -> {
                template.rectangle(cx - r, cy - 1, 2 * r, 2);
                template.rectangle(cx - 1, cy - r, 2, 2 * r);
            }
            case DASH -> template.rectangle(cx - r, cy - 1, 2 * r, 2);
        }
        template.fill();
    }

    private void shape(float... points) {
        template.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            template.lineTo(points[i], points[i + 1]);
        }
        template.closePath();
    }

    @Override
    public void text(double x, double y, double size, boolean bold, Anchor anchor, Ink ink, String text) {
        template.beginText();
        template.setColorFill(new Color(ink.rgb()));
        template.setFontAndSize(look.base(bold), (float) size);
        template.showTextAligned(align(anchor), look.shown(text), (float) x, up(y), 0);
        template.endText();
    }

    private static int align(Anchor anchor) {
        return switch (anchor) {
            case START -> Element.ALIGN_LEFT;
            case MIDDLE -> Element.ALIGN_CENTER;
            case END -> Element.ALIGN_RIGHT;
        };
    }

    private float up(double y) {
        return height - (float) y;
    }
}
