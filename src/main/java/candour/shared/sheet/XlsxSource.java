package candour.shared.sheet;

import candour.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The first sheet of a workbook, read as a stream of XML events: a formula is never worked out, a document type is
 * refused, and a file that unpacks to more than a table of this size can need is not unpacked.
 */
final class XlsxSource implements RowSource {

    private final Path file;
    private final String name;
    private boolean checked;
    private XlsxStrings strings;
    private XlsxBook book;

    XlsxSource(Path file, String name) {
        this.file = file;
        this.name = name;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        if (!checked) {
            ZipGuard.check(file, name);
            checked = true;
        }
        try (var archive = sound(() -> OPCPackage.open(file.toFile(), PackageAccess.READ))) {
            var sheet = sound(() -> firstSheet(new XSSFReader(archive)));
            parse(sheet, new XlsxRows(name, strings, book, sink));
        } catch (ReadEnough enough) {
            return;
        } catch (SAXException | ParserConfigurationException | IOException broken) {
            throw asViolation(broken);
        }
    }

    @Override
    public boolean hasMore() {
        return book != null && book.hasOtherSheets();
    }

    private InputStream firstSheet(XSSFReader workbook) throws Exception {
        if (strings == null) {
            var texts = new XlsxStrings(name);
            parse(workbook.getSharedStringsData(), texts);
            book = new XlsxBook();
            parse(workbook.getStylesData(), book);
            parse(workbook.getWorkbookData(), book);
            strings = texts;
        }
        return workbook.getSheetsData().next();
    }

    /** POI answers a file it cannot make sense of with exceptions of many kinds; to a person they all say one thing. */
    private <T> T sound(Callable<T> step) {
        try {
            return step.call();
        } catch (RuleViolation told) {
            throw told;
        } catch (Exception broken) {
            throw asViolation(broken);
        }
    }

    private void parse(InputStream part, ContentHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (part == null) {
            return;
        }
        try (part) {
            var reader = XMLHelper.newXMLReader();
            reader.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            reader.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader.setContentHandler(handler);
            reader.parse(new InputSource(part));
        }
    }

    private RuntimeException asViolation(Exception broken) {
        boolean bomb =
                String.valueOf(broken.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb");
        return new RuleViolation(bomb ? "shared.sheet.tooLarge" : "shared.sheet.damaged", name);
    }

    /** Ends the parsing early when the sink wants no more. */
    static final class ReadEnough extends SAXException {
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
