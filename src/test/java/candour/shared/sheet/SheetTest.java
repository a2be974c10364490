package candour.shared.sheet;

import static candour.shared.sheet.SheetFixture.csv;
import static candour.shared.sheet.SheetFixture.file;
import static candour.shared.sheet.SheetFixture.xlsx;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.RuleViolation;
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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @TempDir
    Path folder;

    static void assertRule(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Nested
    class Csv {

        @Test
        void gives_rows_by_header_name_in_whatever_case_and_order() {
            var read = Collected.from(csv(folder, "Team,ID\r\nOak, 7 \r\nElm,8\r\n"), "id", "team");
            assertThat(read.column("id")).containsExactly("7", "8");
            assertThat(read.column("TEAM")).containsExactly("Oak", "Elm");
            assertThat(read.rows.get(1).number()).isEqualTo(3);
        }

        @Test
        void is_read_with_a_byte_order_mark_too() {
            assertThat(Collected.from(csv(folder, "\ufeffid,b\n7,ü\n"), "id").column("id"))
                    .containsExactly("7");
        }

        @Test
        void passes_over_empty_rows_but_counts_them() {
            var read = Collected.from(csv(folder, "id,b\n\n,\n7,\n"), "id");
            assertThat(read.rows)
                    .singleElement()
                    .satisfies(row -> assertThat(row.number()).isEqualTo(4));
        }

        @Test
        void counts_a_cell_of_several_lines_as_one_row_as_a_spreadsheet_does() {
            var read = Collected.from(csv(folder, "id,b\n1,\"two\nlines\"\n2,x\n"), "id");
            assertThat(read.rows.get(1).number()).isEqualTo(3);
        }

        @Test
        void reads_a_row_that_ends_early_as_empty_cells() {
            assertThat(Collected.from(csv(folder, "id,b\n7\n"), "id", "b").column("b"))
                    .containsExactly("");
        }

        @Test
        void tells_of_cells_beyond_the_header() {
            var read = Collected.from(csv(folder, "id,b\n1,2,3\n4,5,\n"), "id");
            assertThat(read.problems).containsExactly(SheetProblem.at("cases", 2, null, "shared.sheet.extraCells"));
        }
    }

    @Nested
    class Cells {

        @ParameterizedTest
        @ValueSource(strings = {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", " =HYPERLINK(1)"})
        void that_a_spreadsheet_would_run_are_told_and_not_used(String formula) {
            var read = Collected.from(csv(folder, "id,b\n\"" + formula + "\",x\n"), "id", "b");
            assertThat(read.problems).containsExactly(SheetProblem.at("cases", 2, "id", "shared.sheet.formula"));
            assertThat(read.rows.get(0).has("id")).isFalse();
            assertThat(read.rows.get(0).text("b")).isEqualTo("x");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-3", "+4", "-2.5", "12%", "-", "+", "a=b"})
        void that_only_look_a_little_like_a_formula_are_used(String text) {
            assertThat(Collected.from(csv(folder, "id\n" + text + "\n"), "id").column("id"))
                    .containsExactly(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"a\u0007b", "a\u202eb", "a\u200bb", "a\tb", "a\nb", "a\u0085b"})
        void with_control_characters_are_told_and_not_used(String text) {
            var read = Collected.from(csv(folder, "id,b\n\"" + text + "\",x\n"), "id");
            assertThat(read.problems).extracting(SheetProblem::key).containsExactly("shared.sheet.controlCharacter");
            assertThat(read.rows.get(0).has("id")).isFalse();
        }

        @Test
        void that_are_far_too_long_are_told_and_not_used() {
            var read = Collected.from(csv(folder, "id,b\n" + "x".repeat(2001) + ",y\n"), "id");
            assertThat(read.problems).extracting(SheetProblem::key).containsExactly("shared.sheet.cellTooLong");
        }

        @Test
        void of_columns_that_nobody_asked_for_are_no_matter() {
            assertThat(Collected.from(csv(folder, "id,b\n1,=x\n"), "id").problems)
                    .isEmpty();
        }
    }

    @Nested
    class Files_that_cannot_be_used {

        @Test
        void empty() {
            assertRule("shared.sheet.empty", () -> Sheet.open(csv(folder, ""), "x"));
            assertRule("shared.sheet.empty", () -> Sheet.open(csv(folder, "\ufeff \n\n"), "x"));
        }

        @Test
        void without_column_names() {
            assertRule("shared.sheet.noColumnNames", () -> Sheet.open(csv(folder, ",,\n1,2,3\n"), "x"));
        }

        @Test
        void with_none_of_the_columns() {
            assertRule("shared.sheet.noHeader", () -> Collected.from(csv(folder, "566910,Oak\n1,2\n"), "id", "team"));
        }

        @Test
        void with_some_columns_missing() {
            assertThatThrownBy(() -> Collected.from(csv(folder, "id,b\n"), "id", "team", "opened"))
                    .isInstanceOfSatisfying(RuleViolation.class, no -> {
                        assertThat(no.key()).isEqualTo("shared.sheet.missingColumns");
                        assertThat(no.args()).containsExactly("cases", "team, opened");
                    });
        }

        @Test
        void with_a_column_twice() {
            assertRule("shared.sheet.sameColumnTwice", () -> Sheet.open(csv(folder, "id,ID\n1,2\n"), "x"));
        }

        @Test
        void in_another_encoding() {
            assertRule("shared.sheet.notUtf8", () -> Sheet.open(csv(folder, "id\nJosé\n", ISO_8859_1), "x"));
            assertRule("shared.sheet.notUtf8", () -> Sheet.open(csv(folder, "id\nJos\n", UTF_16), "x"));
            assertRule("shared.sheet.notUtf8", () -> Sheet.open(csv(folder, "id,team\nJos,Oak\n", UTF_16LE), "x"));
        }

        @Test
        void in_another_encoding_on_the_last_line_only() {
            var text = "id\n" + "1234567\n".repeat(30_000) + "é\n";
            assertThatThrownBy(() -> Sheet.open(csv(folder, text, ISO_8859_1), "x"))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, no -> assertThat(no.args()).containsExactly("x", "30002"));
        }

        @Test
        void with_letters_that_straddle_the_blocks_they_are_read_in() {
            var text = "id\n" + "é€𝄞\n".repeat(60_000);
            assertThat(Collected.from(csv(folder, text), "id").rows).hasSize(60_000);
        }

        @Test
        void of_other_kinds_whatever_they_are_called() {
            assertRule(
                    "shared.sheet.notASheet", () -> Sheet.open(csv(folder, "<html><body>id</body></html>"), "a.csv"));
            assertRule("shared.sheet.notASheet", () -> Sheet.open(csv(folder, "%PDF-1.7\nid,b"), "a.csv"));
            assertRule(
                    "shared.sheet.notASheet",
                    () -> Sheet.open(csv(folder, "\ufeff<?xml version='1.0'?><a/>"), "a.csv"));
            assertRule("shared.sheet.binary", () -> Sheet.open(file(folder, new byte[] {'M', 'Z', 1, 0, 3}), "a.xlsx"));
            assertRule(
                    "shared.sheet.binary",
                    () -> Sheet.open(csv(folder, "id\n" + "x\n".repeat(9000) + "\0\n"), "a.csv"));
            assertRule(
                    "shared.sheet.oldExcel",
                    () -> Sheet.open(
                            file(folder, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}), "a.xlsx"));
            assertRule(
                    "shared.sheet.binary",
                    () -> Sheet.open(
                            file(folder, new byte[] {'G', 'I', 'F', '8', '9', 'a', 1, 0, 'P', 'K', 3, 4}),
                            "polyglot.xlsx"));
        }

        @Test
        void with_a_quote_that_never_closes() {
            assertRule("shared.sheet.openQuote", () -> Collected.from(csv(folder, "id,b\n1,\"two\n2,x\n"), "id"));
            assertRule("shared.sheet.openQuote", () -> Collected.from(csv(folder, "id,b\n1,\"two\"x\n"), "id"));
        }

        @Test
        void with_too_many_rows() {
            var text = "id\n" + "1\n".repeat(Sheet.MAX_ROWS);
            assertThat(Collected.from(csv(folder, text), "id").rows).hasSize(Sheet.MAX_ROWS);
            assertRule("shared.sheet.tooManyRows", () -> Collected.from(csv(folder, text + "1\n"), "id"));
        }

        @Test
        void with_too_many_columns() {
            var widest = "c,".repeat(Sheet.MAX_COLUMNS - 1);
            assertRule("shared.sheet.sameColumnTwice", () -> Sheet.open(csv(folder, widest + "d\n"), "x"));
            assertRule("shared.sheet.tooManyColumns", () -> Sheet.open(csv(folder, widest + "d,e\n"), "x"));
        }

        @Test
        void too_large() throws IOException {
            var large = Files.createTempFile(folder, "large", "");
            try (var channel = Files.newByteChannel(large, java.nio.file.StandardOpenOption.WRITE)) {
                channel.position(Sheet.MAX_BYTES).write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
            }
            assertRule("shared.sheet.tooLarge", () -> Sheet.open(large, "x"));
        }
    }

    @Nested
    class Xlsx {

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
            assertRule(
                    "shared.sheet.damaged",
                    () -> Sheet.open(file(folder, java.util.Arrays.copyOf(cut, 900)), "a.xlsx"));
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
                            replaced(
                                    sound,
                                    "[Content_Types].xml",
                                    "<Types>" + spaces.substring(0, 5 << 20) + "</Types>"),
                            "a.xlsx"));
            assertRule(
                    "shared.sheet.tooLarge",
                    () -> Sheet.open(
                            replaced(sound, "xl/worksheets/sheet1.xml", sheet.formatted(spaces.substring(0, 30 << 20))),
                            "a.xlsx"));
        }
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
