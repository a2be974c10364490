package candour.shared.sheet;

import static candour.shared.RuleViolation.unless;

import candour.shared.RuleViolation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Looks into a workbook's archive before anything is unpacked. The parts that are read as a whole are unpacked once,
 * counting, since the sizes that an archive states of itself may be lies; for the streamed ones POI counts.
 */
final class ZipGuard {

    private static final long LARGEST_ENTRY = 100L << 20;
    private static final long LARGEST_WHOLE = 400L << 20;
    private static final long LARGEST_SMALL_PART = 4L << 20;
    private static final int MOST_ENTRIES = 1000;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
    }

    private ZipGuard() {}

    static void check(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            unless(zip.size() <= MOST_ENTRIES, "shared.sheet.tooLarge", name);
            unless(
                    zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null,
                    "shared.sheet.notASheet",
                    name);
            checkEntries(zip, name);
        } catch (ZipException | IllegalArgumentException broken) {
            throw new RuleViolation("shared.sheet.damaged", name);
        }
    }

    private static void checkEntries(ZipFile zip, String name) throws IOException {
        var names = new HashSet<String>();
        long whole = 0;
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            unless(names.add(entry.getName()), "shared.sheet.damaged", name);
            whole += Math.max(entry.getSize(), 0);
            unless(entry.getSize() <= LARGEST_ENTRY && whole <= LARGEST_WHOLE, "shared.sheet.tooLarge", name);
            if (!isStreamed(entry.getName())) {
                unless(unpacksWithin(zip, entry), "shared.sheet.tooLarge", name);
            }
        }
    }

    /** Worksheets and strings go through SAX; pictures and the like are never opened. */
    private static boolean isStreamed(String entry) {
        return entry.startsWith("xl/worksheets/sheet")
                || entry.equals("xl/sharedStrings.xml")
                || !(entry.endsWith(".xml") || entry.endsWith(".rels"));
    }

    private static boolean unpacksWithin(ZipFile zip, ZipEntry entry) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            return in.skip(LARGEST_SMALL_PART + 1) <= LARGEST_SMALL_PART && in.read() < 0;
        }
    }
}
