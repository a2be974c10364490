package candour.report.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** The foot of every page but the first, and on which page each place of the contents came to lie. */
final class PdfPages extends PdfPageEventHelper {

    private final PdfLook look;
    private final String left;
    private final IntFunction<String> right;
    private final Map<String, Integer> places = new HashMap<>();
    private int last;

    PdfPages(PdfLook look, String left, IntFunction<String> right) {
        this.look = look;
        this.left = left;
        this.right = right;
    }

    Map<String, Integer> places() {
        return places;
    }

    int last() {
        return last;
    }

    /** The head of a table comes again on each page; its place is where it stood first. */
    @Override
    public void onGenericTag(PdfWriter writer, Document document, Rectangle rectangle, String place) {
        places.putIfAbsent(place, writer.getPageNumber());
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        last = writer.getPageNumber();
        if (last == 1) {
            return;
        }
        var canvas = writer.getDirectContent();
        float y = document.bottom() - 26;
        canvas.setColorStroke(PdfLook.RULE);
        canvas.setLineWidth(0.6f);
        canvas.moveTo(document.left(), y + 14);
        canvas.lineTo(document.right(), y + 14);
        canvas.stroke();
        var font = look.regular(8.5f, PdfLook.QUIET);
        var number = look.shown(right.apply(last));
        ColumnText.showTextAligned(canvas, Element.ALIGN_RIGHT, new Phrase(number, font), document.right(), y, 0);
        ColumnText.showTextAligned(
                canvas, Element.ALIGN_LEFT, new Phrase(shortened(document, number), font), document.left(), y, 0);
    }

    private String shortened(Document document, String number) {
        float room = document.right() - document.left() - look.width(number, 8.5f, false) - 20;
        var text = look.shown(left);
        while (look.width(text, 8.5f, false) > room) {
            text = text.substring(0, text.length() - 2) + "…";
        }
        return text;
    }
}
