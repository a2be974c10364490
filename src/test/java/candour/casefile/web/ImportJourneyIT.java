package candour.casefile.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Journey;
import candour.support.RunningCandour;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people really choose when they are asked for a file. */
@ExtendWith(RunningCandour.class)
class ImportJourneyIT {

    private static final String LEAD = "Ruth Okafor";

    @TempDir
    private Path folder;

    static Stream<Arguments> unfitFiles() {
        var program = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");
        return Stream.of(
                Arguments.of("empty.csv", new byte[0], "Choose at least one file that is not empty"),
                Arguments.of("program.xlsx", program, "is not a table"),
                Arguments.of(
                        "page.csv",
                        bytes("<html><body>person,role</body></html>"),
                        "is a file of another kind, whatever its name says"),
                Arguments.of(
                        "latin.csv",
                        "person,role\nP1,Café".getBytes(StandardCharsets.ISO_8859_1),
                        "encoding UTF-8 (line 2)"),
                Arguments.of("lacking.csv", bytes("CHILD,DECOM,RNE,LS,CIN,PLACE,DEC\nX,,,,,,"), "REC"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfitFiles")
    void an_unfit_file_is_refused_with_a_sentence_about_it(
            String name, byte[] content, String sentence, Journey journey) throws IOException {
        var page = chosen(journey.as(LEAD), Files.write(folder.resolve(name), content));
        assertThat(page.locator(".error-summary")).containsText(sentence);
        assertThat(page.locator("[id='upload:files']")).isVisible();
        journey.isAccessible();
    }

    @Test
    void what_is_wrong_in_a_file_is_listed_with_its_place_and_can_be_taken_away(Journey journey) throws IOException {
        var file = Files.writeString(folder.resolve("=people.csv"), """
                person,role,team,service,line_manager,from,to
                J01,social worker,Journey team,Journeys,,31/02/2020,
                J02,social worker,Journey team,,,2020-01-06,
                J01,social worker,Journey team,Journeys,,2020-01-06,
                """);
        var page = chosen(journey.as(LEAD), file);
        assertThat(page.locator("#problems")).containsText("This is not a date that can be");
        journey.isAccessible();
        var list = page.waitForDownload(() -> page.locator("#download").click());
        var lines = Files.readAllLines(list.path());
        assertThat(lines.get(0)).contains("File", "Row", "Column", "Problem");
        assertThat(lines)
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("'=people.csv", "2", "from", "not a date that can be"));
        assertThat(lines).noneSatisfy(line -> assertThat(line).matches("\"?=.*"));
        var headers =
                journey.get(page.locator("#download").getAttribute("href")).headers();
        assertThat(headers)
                .containsKey("content-length")
                .containsEntry("cache-control", "no-store")
                .containsEntry("x-content-type-options", "nosniff");
        assertThat(headers.get("content-disposition")).startsWith("attachment");
    }

    @Test
    void an_import_that_fails_says_why_on_its_own_page_then_and_later_and_nowhere_else(Journey journey)
            throws IOException {
        var row = "J09,social worker,Failing team,Journeys,,2020-01-06,\n";
        var page = chosen(
                journey.as(LEAD),
                Files.writeString(
                        folder.resolve("people.csv"), "person,role,team,service,line_manager,from,to\n" + row));
        assertThat(page.locator("#lead")).containsText("A dry run of people.csv.");
        Files.writeString(kept(journey, row), "\"never closed\n", StandardOpenOption.APPEND);
        page.locator("[id='carryOut:start']").click();

        assertThat(page.locator("[id='watchForm:watchText']")).containsText("Nothing was imported. ");
        assertThat(page.locator("[id='watchForm:watchText']")).containsText("quotation mark");
        assertThat(page.locator("#lead")).hasText("The import of people.csv did not work, and nothing was changed.");
        journey.isAccessible();
        page.reload();
        assertThat(page.locator("[id='watchForm:watchText']")).containsText("Nothing was imported. ");
        journey.open("/casefile/cases.xhtml");
        assertThat(page.locator("body")).not().containsText("Nothing was imported");
    }

    /** Where the server keeps the upload that holds this row. */
    private static Path kept(Journey journey, String row) throws IOException {
        try (var files = Files.walk(journey.data().resolve("uploads"))) {
            return files.filter(file -> Files.isRegularFile(file) && holds(file, row))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static boolean holds(Path file, String row) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(row);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void the_list_of_problems_is_the_askers_own(Journey journey) {
        assertThat(journey.as(LEAD).get("/casefile/problems?id=999999").status())
                .isEqualTo(404);
        assertThat(journey.get("/casefile/problems?id=x").status()).isEqualTo(404);
        assertThat(journey.as("Leila Karimi").get("/casefile/problems?id=1").status())
                .isEqualTo(403);
    }

    @Test
    void a_file_that_is_too_large_is_told_so(Journey journey) throws IOException {
        var page = chosen(journey.as(LEAD), ofMegabytes(51));
        assertThat(page.locator(".error-summary")).containsText("is too large");
        chosen(journey, ofMegabytes(101));
        assertThat(page.locator("h1")).hasText("These files are too large");
        journey.isAccessible();
    }

    private Path ofMegabytes(int megabytes) throws IOException {
        var path = folder.resolve(megabytes + ".csv");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength((long) megabytes << 20);
        }
        return path;
    }

    private static Page chosen(Journey journey, Path file) {
        var page = journey.open("/casefile/import.xhtml").page();
        page.locator("[id='upload:files']").setInputFiles(file);
        page.locator("[id='upload:check']").click();
        return page;
    }
}
