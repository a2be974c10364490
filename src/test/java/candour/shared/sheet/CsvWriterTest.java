package candour.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Property
    void no_text_cell_ever_begins_like_a_formula(
            @ForAll
                    @Chars({'=', '+', '-', '@', '\t', '\r', '\n', '\0', ',', '"', '\'', ' '})
                    @CharRange(from = '0', to = 'z')
                    String first,
            @ForAll String second)
            throws IOException {
        var cells = written(first, second).get(1);
        assertThat(cells).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\\x00].*"));
    }

    @Property
    void a_text_reads_back_as_it_was_but_for_the_apostrophe(@ForAll String first) throws IOException {
        var cell = written(first, "x").get(1).get(0);
        assertThat(cell).isIn(first, "'" + first);
    }

    @Property
    void a_number_stays_a_number(@ForAll long whole, @ForAll BigDecimal decimal) throws IOException {
        assertThat(written(whole, decimal).get(1)).containsExactly(String.valueOf(whole), decimal.toString());
    }

    @Test
    void a_text_that_looks_like_a_negative_number_is_still_text() throws IOException {
        assertThat(written("-5", -5).get(1)).containsExactly("'-5", "-5");
    }

    @Test
    void opens_as_utf8_in_a_spreadsheet_and_ends_rows_as_one() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(out, "Größe")) {
            writer.row((Object) null);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\ufeffGröße\r\n\"\"\r\n");
    }

    private List<List<String>> written(Object... cells) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(out, "a", "b")) {
            writer.row(cells);
        }
        var text = out.toString(StandardCharsets.UTF_8).substring(1);
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text))) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
