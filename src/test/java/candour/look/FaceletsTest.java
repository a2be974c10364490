package candour.look;

import static org.assertj.core.api.Assertions.assertThat;

import candour.look.PageScan.Fault;
import candour.look.PageScan.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Our conventions for pages hold on every page, and each of them bites on a sample that breaks it. */
class FaceletsTest {

    static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SAMPLES = Path.of("src/test/resources/broken/pages");

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> faults(Path page) throws Exception {
        return PageScan.faults(Files.readString(page)).stream()
                .map(fault -> "%s:%d %s %s".formatted(page, fault.line(), fault.rule(), fault.what()))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> holds() throws IOException {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        PAGES.relativize(page).toString(),
                        () -> assertThat(faults(page)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> bites() {
        return Arrays.stream(Rule.values())
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    var sample = SAMPLES.resolve(rule.name().toLowerCase() + ".xhtml");
                    assertThat(PageScan.faults(Files.readString(sample)))
                            .extracting(Fault::rule)
                            .isNotEmpty()
                            .containsOnly(rule);
                }));
    }

    @Test
    void leaves_a_good_page_alone() throws Exception {
        assertThat(faults(SAMPLES.resolve("good.xhtml"))).isEmpty();
    }

    @Test
    void finds_where_an_expression_ends() {
        assertThat(PageScan.split("a #{b['}'] c} d #{e}", false)).containsExactly("a ", " d ");
        assertThat(PageScan.split("a #{b['}'] c} d #{e}", true)).containsExactly("b['}'] c", "e");
    }
}
