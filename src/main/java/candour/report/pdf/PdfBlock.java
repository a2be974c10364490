package candour.report.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;

/** The parts that charts and tables have in common: the title above, the small print below. */
record PdfBlock(PdfLook look) {

    static final float SMALL = 8.5f;

    PdfPCell title(String text, String place, int columns) {
        var chunk = new Chunk(look.shown(text), look.bold(11, PdfLook.BRAND))
                .setLocalDestination(place)
                .setGenericTag(place);
        var cell = bare(new Phrase(chunk), columns);
        cell.setPaddingTop(8);
        cell.setPaddingBottom(6);
        return cell;
    }

    PdfPCell small(String text, int columns) {
        var cell = bare(new Phrase(12, look.shown(text), look.regular(SMALL, PdfLook.QUIET)), columns);
        cell.setPaddingTop(5);
        cell.setPaddingBottom(8);
        return cell;
    }

    PdfPCell sentence(String text, int columns) {
        var cell = bare(new Phrase(14, look.shown(text), look.regular(10, PdfLook.INK)), columns);
        cell.setPaddingTop(0);
        cell.setPaddingBottom(8);
        return cell;
    }

    /** A picture in a line of text; with a font of ours, or the page would name one that is not embedded. */
    Chunk picture(Image image, float below) {
        var chunk = new Chunk(image, 0, below, true);
        chunk.setFont(look.regular(SMALL, PdfLook.INK));
        return chunk;
    }

    private static PdfPCell bare(Phrase phrase, int columns) {
        var cell = new PdfPCell(phrase);
        cell.setColspan(columns);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPaddingLeft(0);
        cell.setPaddingRight(0);
        return cell;
    }
}
