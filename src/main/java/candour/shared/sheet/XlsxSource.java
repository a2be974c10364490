package candour.shared.sheet;

import candour.shared.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * A sheet of a workbook, where nothing is said the first, read as a stream of XML events: a formula is never worked out, a document type is
 * refused, and a file that unpacks to more than a table of this size can need is not unpacked.
 */
final class XlsxSource implements RowSource {

    private final Path file;
    private final String name;
    private final int index;
    private boolean checked;
    private XlsxStrings strings;
    private XlsxBook book;
    private List<String> sheetNames = List.of();

    XlsxSource(Path file, String name) {
        this.file = file;
        this.name = name;
        this.index = 0;
    }

    /** Of a workbook that has been read before: its texts are in memory once. */
    private XlsxSource(XlsxSource same, int index) {
        this.file = same.file;
        this.name = same.name;
        this.index = index;
        this.checked = true;
        this.strings = same.strings;
        this.book = same.book;
    }

    @Override
    public void read(RowSink sink) throws IOException {
        if (!checked) {
            ZipGuard.check(file, name);
            checked = true;
        }
        try (var archive = sound(() -> OPCPackage.open(file.toFile(), PackageAccess.READ))) {
            var sheet = sound(() -> sheet(new XSSFReader(archive)));
            parse(sheet, new XlsxRows(name, strings, book, sink));
        } catch (ReadEnough enough) {
            return;
        } catch (SAXException | ParserConfigurationException | IOException broken) {
            throw asViolation(broken);
        }
    }

    @Override
    public boolean hasMore() {
        return sheetNames.size() > 1;
    }

    @Override
    public Map<String, RowSource> tables() {
        var tables = new LinkedHashMap<String, RowSource>();
        for (int i = 0; i < sheetNames.size(); i++) {
            tables.put(sheetNames.get(i), new XlsxSource(this, i));
        }
        return tables;
    }

    private InputStream sheet(XSSFReader workbook) throws Exception {
        if (strings == null) {
            var texts = new XlsxStrings(name);
            parse(workbook.getSharedStringsData(), texts);
            book = new XlsxBook();
            parse(workbook.getStylesData(), book);
            parse(workbook.getWorkbookData(), book);
            strings = texts;
            sheetNames = namesOf(workbook);
        }
        var sheets = workbook.getSheetsData();
        for (int i = 0; i < index; i++) {
            sheets.next().close();
        }
        return sheets.next();
    }

    private static List<String> namesOf(XSSFReader workbook) throws Exception {
        var names = new ArrayList<String>();
        for (var sheets = (XSSFReader.SheetIterator) workbook.getSheetsData(); sheets.hasNext(); ) {
            sheets.next().close();
            names.add(sheets.getSheetName());
        }
        return names;
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
