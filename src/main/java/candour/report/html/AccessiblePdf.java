package candour.report.html;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Makes a tagged PDF (PDF/UA-1) from a page that {@link HtmlWriter} wrote; a screen reader finds in it what it finds there. */
public final class AccessiblePdf {

    private static final float VERSION = 1.7f;

    private static final Map<Integer, String> WEIGHTS = Map.of(400, "Regular", 600, "SemiBold", 700, "Bold");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        XRLog.setLevel(XRLog.CSS_PARSE, Level.SEVERE); // half of the style sheet is for browsers
    }

    private AccessiblePdf() {}

    public static void write(byte[] page, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(VERSION);
        builder.useSVGDrawer(new ChartDrawer());
        WEIGHTS.forEach((weight, name) ->
                builder.useFont(() -> Looks.file(name), Looks.FAMILY, weight, FontStyle.NORMAL, true));
        builder.useReplacementText("?");
        var document = read(page);
        new ForPaper(document).prepare();
        builder.withW3cDocument(document, null);
        try (var renderer = builder.buildPdfRenderer();
                var pdf = renderer.createPDFKeepOpen()) {
            TableTags.order(pdf.getDocumentCatalog().getStructureTreeRoot());
            pdf.save(out);
        }
    }

    private static Document read(byte[] page) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page));
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
