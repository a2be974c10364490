package candour.report.html;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** One chart on a page, so many dots to a unit of its own: bars, lines, signs and words. */
record ChartPicture(Element svg, double scale) implements SVGImage {

    private static final int HEX = 16;

    static double width(Element svg) {
        return Double.parseDouble(svg.getAttribute("viewBox").split(" ")[2]);
    }

    private static double height(Element svg) {
        return Double.parseDouble(svg.getAttribute("viewBox").split(" ")[3]);
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) (width(svg) * scale);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) (height(svg) * scale);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        var place = new AffineTransform(scale, 0, 0, scale, x, y);
        var parts = svg.getChildNodes();
        IntStream.range(0, parts.getLength())
                .mapToObj(parts::item)
                .map(Element.class::cast)
                .forEach(part -> draw(part, device, context, place));
    }

    private void draw(Element part, OutputDevice device, RenderingContext context, AffineTransform place) {
        switch (part.getTagName()) {
            case "title", "desc" -> {}
            case "text" -> text(part, device, context, place);
            case "rect" -> shape(part, device, place, bar(part));
            case "circle" -> shape(part, device, place, dot(part));
            case "path" -> shape(part, device, place, Outline.of(part.getAttribute("d")));
            default -> throw new IllegalArgumentException("charts have no " + part.getTagName());
        }
    }

    private static Shape bar(Element part) {
        return new Rectangle2D.Double(
                number(part, "x"), number(part, "y"), number(part, "width"), number(part, "height"));
    }

    private static Shape dot(Element part) {
        var radius = number(part, "r");
        return new Ellipse2D.Double(number(part, "cx") - radius, number(part, "cy") - radius, 2 * radius, 2 * radius);
    }

    private void shape(Element part, OutputDevice device, AffineTransform place, Shape shape) {
        if (part.hasAttribute("stroke")) {
            device.setColor(colour(part, "stroke"));
            device.setStroke(new BasicStroke((float) (number(part, "stroke-width") * scale)));
            device.draw(place.createTransformedShape(shape));
        } else {
            device.setColor(colour(part, "fill"));
            device.fill(place.createTransformedShape(shape));
        }
    }

    private void text(Element part, OutputDevice device, RenderingContext context, AffineTransform place) {
        var type = new FontSpecification();
        type.families = new String[] {Looks.FAMILY};
        type.size = (float) (number(part, "font-size") * scale);
        type.fontWeight = part.hasAttribute("font-weight") ? IdentValue.FONT_WEIGHT_700 : IdentValue.FONT_WEIGHT_400;
        type.fontStyle = IdentValue.NORMAL;
        type.variant = IdentValue.NORMAL;
        var font = context.getFont(type);
        var words = part.getTextContent();
        double wide = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
        double before = switch (part.getAttribute("text-anchor")) {
            case "middle" -> wide / 2;
            case "end" -> wide;
            default -> 0;
        };
        ((AbstractOutputDevice) device).setFontSpecification(type);
        device.setFont(font);
        device.setColor(colour(part, "fill"));
        var at = place.transform(new Point2D.Double(number(part, "x"), number(part, "y")), null);
        context.getTextRenderer().drawString(device, words, (float) (at.getX() - before), (float) at.getY());
    }

    private static double number(Element part, String name) {
        return Double.parseDouble(part.getAttribute(name));
    }

    private static FSRGBColor colour(Element part, String name) {
        return new FSRGBColor(Integer.parseInt(part.getAttribute(name).substring(1), HEX));
    }
}
