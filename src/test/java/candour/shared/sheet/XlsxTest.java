package candour.shared.sheet;

import static candour.shared.sheet.SheetFixture.file;
import static candour.shared.sheet.SheetFixture.xlsx;
import static candour.support.Rules.assertRule;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import candour.shared.sheet.SheetFixture.Collected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks: what a spreadsheet program writes, and what somebody may have made to do harm. */
class XlsxTest {

    @TempDir
    Path folder;

    @Test
    void gives_the_same_rows_as_csv_with_dates_and_numbers_as_plain_text() {
        var read = Collected.from(
                xlsx(folder, book -> {
                    row(book, 0, "id", "opened", "team", "note");
                    row(book, 2, 566910, LocalDate.of(2018, 3, 31), "Oak", null);
                }),
                "id",
                "opened",
                "team",
                "note");
        assertThat(read.rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(3);
            assertThat(List.of(row.text("id"), row.text("opened"), row.text("team"), row.text("note")))
                    .containsExactly("566910", "2018-03-31", "Oak", "");
        });
        assertThat(read.problems).isEmpty();
    }

    @Test
    void tells_of_formulas_and_errors_and_uses_neither() {
        var read = Collected.from(
                xlsx(folder, book -> {
                    row(book, 0, "id", "team", "note");
                    var row = row(book, 1, "7", null, null);
                    row.getCell(1).setCellFormula("1+1");
                    row.getCell(2).setCellErrorValue((byte) 0x17);
                }),
                "id",
                "team",
                "note");
        assertThat(read.problems)
                .containsExactly(
                        SheetProblem.at("cases", 2, "team", "shared.sheet.formula"),
                        SheetProblem.at("cases", 2, "note", "shared.sheet.errorCell"));
        assertThat(read.column("team")).containsExactly("");
    }

    @Test
    void says_so_when_there_are_further_sheets() {
        var read = Collected.from(
                xlsx(folder, book -> {
                    row(book, 0, "id");
                    book.createSheet("more").createRow(0).createCell(0).setCellValue("id");
                }),
                "id");
        assertThat(read.problems).containsExactly(SheetProblem.at("cases", 0, null, "shared.sheet.otherSheets"));
    }

    @Test
    void with_too_many_columns_is_refused() {
        assertRule(
                "shared.sheet.tooManyColumns",
                () -> Sheet.open(
                        xlsx(folder, book -> {
                            row(book, 0, "id");
                            book.getSheetAt(0).getRow(0).createCell(16_383).setCellValue("far out");
                        }),
                        "x"));
    }

    @Test
    void that_is_no_workbook_is_refused() throws IOException {
        assertRule("shared.sheet.notASheet", () -> Sheet.open(zip("a.txt", "hello"), "a.xlsx"));
        var cut = Files.readAllBytes(xlsx(folder, book -> row(book, 0, "id")));
        assertRule("shared.sheet.damaged", () -> Sheet.open(file(folder, java.util.Arrays.copyOf(cut, 900)), "a.xlsx"));
    }

    @Test
    void with_a_document_type_is_refused() throws IOException {
        var hostile = replaced(
                xlsx(folder, book -> row(book, 0, "id")),
                "xl/worksheets/sheet1.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>");
        assertRule("shared.sheet.damaged", () -> Sheet.open(hostile, "a.xlsx"));
    }

    @Test
    void that_unpacks_to_far_more_than_it_is_is_refused() throws IOException {
        var sound = xlsx(folder, book -> row(book, 0, "id"));
        var spaces = " ".repeat(101 << 20);
        var sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">%s<sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>id</t></is></c></row></sheetData></worksheet>";
        assertRule(
                "shared.sheet.tooLarge",
                () -> Sheet.open(replaced(sound, "xl/worksheets/sheet1.xml", sheet.formatted(spaces)), "a.xlsx"));
        assertRule(
                "shared.sheet.tooLarge",
                () -> Sheet.open(
                        replaced(sound, "[Content_Types].xml", "<Types>" + spaces.substring(0, 5 << 20) + "</Types>"),
                        "a.xlsx"));
        assertRule(
                "shared.sheet.tooLarge",
                () -> Sheet.open(
                        replaced(sound, "xl/worksheets/sheet1.xml", sheet.formatted(spaces.substring(0, 30 << 20))),
                        "a.xlsx"));
    }

    private org.apache.poi.ss.usermodel.Row row(Workbook book, int number, Object... values) {
        var sheet = book.getNumberOfSheets() == 0 ? book.createSheet() : book.getSheetAt(0);
        var row = sheet.createRow(number);
        for (int i = 0; i < values.length; i++) {
            var cell = row.createCell(i);
            if (values[i] instanceof Integer whole) {
                cell.setCellValue(whole);
            } else if (values[i] instanceof LocalDate date) {
                var style = book.createCellStyle();
                style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("m/d/yy"));
                cell.setCellStyle(style);
                cell.setCellValue(date);
            } else if (values[i] != null) {
                cell.setCellValue(values[i].toString());
            }
        }
        return row;
    }

    private Path zip(String entry, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(ISO_8859_1));
        }
        return file(folder, bytes.toByteArray());
    }

    private Path replaced(Path workbook, String part, String text) throws IOException {
        var copy = Files.copy(workbook, folder.resolve("copy-" + Math.abs(text.hashCode()) + ".bin"));
        try (var zip = java.nio.file.FileSystems.newFileSystem(
                java.net.URI.create("jar:" + copy.toUri()), java.util.Map.of("create", "false"))) {
            Files.writeString(zip.getPath(part), text);
        }
        return copy;
    }
}
