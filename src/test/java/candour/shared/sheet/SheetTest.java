package candour.shared.sheet;

import static candour.shared.sheet.SheetFixture.csv;
import static candour.shared.sheet.SheetFixture.file;
import static candour.support.Rules.assertRule;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.RuleViolation;
import candour.shared.sheet.SheetFixture.Collected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @TempDir
    Path folder;

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
        void finds_columns_whose_names_are_written_with_capitals_spaces_or_hyphens() {
            var read = Collected.from(
                    csv(folder, " Date of  Birth ,CASE-TYPE\n01/02/2010,CIN\n"), "case_type", "date_of_birth");
            assertThat(read.column("date_of_birth")).containsExactly("01/02/2010");
            assertThat(read.column("CASE TYPE")).containsExactly("CIN");
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
}
