package candour.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShippedFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void the_index_names_every_edition_in_the_folder() throws IOException {
        try (var files = Files.list(Path.of("audit-templates"))) {
            var hashes = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(EditionFile::read)
                    .map(EditionDocument::sha256)
                    .toList();
            assertThat(new ShippedFiles().editions())
                    .extracting(EditionDocument::sha256)
                    .containsExactlyInAnyOrderElementsOf(hashes);
        }
    }

    @Test
    void a_broken_file_stops_the_start_with_file_line_and_remedy() {
        assertThatThrownBy(new ShippedFiles("/broken/audit-templates/")::editions)
                .isInstanceOf(CannotStart.class)
                .hasMessage(
                        "The quality standard small.yaml that comes with Candour cannot be used: line 15. From 40 to 50"
                                + " percent no band decides. Let one band end where the next begins.");
    }

    @Test
    void a_file_that_the_index_names_must_be_there() {
        assertThatThrownBy(new ShippedFiles("/broken/audit-templates-gone/")::editions)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The file gone.yaml is not in the war");
        assertThatThrownBy(new ShippedFiles("/nowhere/")::editions)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The file shipped.txt is not in the war");
    }

    @Test
    void counts_as_published_from_its_first_day_and_never_before_it_arrived() {
        assertThat(Editions.publishedOn(TODAY.minusDays(1), TODAY)).isEqualTo(TODAY.minusDays(1));
        assertThat(Editions.publishedOn(TODAY, TODAY)).isEqualTo(TODAY);
        assertThat(Editions.publishedOn(TODAY.plusDays(1), TODAY)).isEqualTo(TODAY);
    }
}
