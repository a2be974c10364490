package candour.report.pdf;

import candour.report.Tone;
import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Type and colours of a PDF: the light theme of the pages. One for each document, since fonts hold state. */
final class PdfLook {

    static final Color INK = new Color(0x1c2430);
    static final Color QUIET = new Color(0x525c69);
    static final Color RULE = new Color(0xd6d2c7);
    static final Color STRONG_RULE = new Color(0x8a8f98);
    static final Color SUNK = new Color(0xf2f0ea);
    static final Color BRAND = new Color(0x0b4f6c);
    static final Color BRAND_SOFT = new Color(0xe3eef3);
    static final Color PAPER = Color.WHITE;

    private static final String FOLDER = "/reports/fonts/AtkinsonHyperlegibleNext-";
    private static final char MISSING = '?';

    private final BaseFont regular = load("Regular");
    private final BaseFont bold = load("Bold");

    Font regular(float size, Color colour) {
        return new Font(regular, size, Font.NORMAL, colour);
    }

    Font bold(float size, Color colour) {
        return new Font(bold, size, Font.NORMAL, colour);
    }

    BaseFont base(boolean heavy) {
        return heavy ? bold : regular;
    }

    float width(String text, double size, boolean heavy) {
        return base(heavy).getWidthPoint(shown(text), (float) size);
    }

    /** A letter that the type lacks would vanish without a trace; a question mark is seen. */
    String shown(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || regular.charExists(c)) {
                shown.appendCodePoint(c);
            } else {
                shown.append(Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : MISSING);
            }
        });
        return shown.toString();
    }

    static Color colour(Tone tone) {
        return new Color(tone.rgb());
    }

    private static BaseFont load(String weight) {
        var name = FOLDER + weight + ".ttf";
        try (var file = PdfLook.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("missing " + name);
            }
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
