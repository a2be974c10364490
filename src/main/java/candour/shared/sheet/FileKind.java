package candour.shared.sheet;

import static candour.shared.RuleViolation.unless;

import candour.shared.RuleViolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is, by its first bytes; its name says nothing. */
enum FileKind {
    CSV,
    XLSX;

    private static final int ENOUGH = 4096;

    static FileKind of(Path file, String name) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(ENOUGH);
        }
        unless(start.length > 0, "shared.sheet.empty", name);
        if (startsWith(start, 'P', 'K', 3, 4)) {
            return XLSX;
        }
        unless(!startsWith(start, 0xD0, 0xCF, 0x11, 0xE0), "shared.sheet.oldExcel", name);
        unless(!startsWith(start, 0xFF, 0xFE) && !startsWith(start, 0xFE, 0xFF), "shared.sheet.notUtf8", name, "1");
        if (looksLikeUtf16(start)) {
            throw new RuleViolation("shared.sheet.notUtf8", name, "1");
        }
        refuseBinaryAndMarkup(start, name);
        return CSV;
    }

    private static void refuseBinaryAndMarkup(byte[] start, String name) {
        int odd = 0;
        for (byte b : start) {
            unless(b != 0, "shared.sheet.binary", name);
            odd += b > 0 && b < ' ' && !Character.isWhitespace(b) ? 1 : 0;
        }
        unless(odd <= 2 || odd < start.length / 20, "shared.sheet.binary", name);
        var opening = new String(start, StandardCharsets.ISO_8859_1)
                .replace("ï»¿", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        unless(!opening.isEmpty(), "shared.sheet.empty", name);
        boolean other = opening.startsWith("<")
                || opening.startsWith("%pdf")
                || opening.startsWith("{\\rtf")
                || opening.startsWith("mz") && opening.contains("this program");
        unless(!other, "shared.sheet.notASheet", name);
    }

    /** Every other byte is zero in western text saved as "Unicode" by older programs. */
    private static boolean looksLikeUtf16(byte[] start) {
        int zeros = 0;
        for (byte b : start) {
            zeros += b == 0 ? 1 : 0;
        }
        return start.length > 8 && zeros > start.length * 2 / 5 && zeros < start.length * 3 / 5;
    }

    private static boolean startsWith(byte[] start, int... magic) {
        if (start.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((start[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
