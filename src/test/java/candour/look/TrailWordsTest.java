package candour.look;

import static org.assertj.core.api.Assertions.assertThat;

import candour.shared.Opens;
import candour.shared.Reads;
import candour.shared.UseCases;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the interceptors write into the trail by its name has words there, and so has every kind of thing. */
class TrailWordsTest {

    private static final Path JAVA = Path.of("src/main/java/candour");
    private static final Pattern SUBJECT =
            Pattern.compile("new (?:NotFound\\(|TrailEvent\\([^;]*?, )\"([A-Z]\\w+)\"|@Opens\\(\"(\\w+)\"\\)");

    /** What is announced under a key of its own, and the rest of the call. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("new TrailEvent\\(\\s*\"(\\w+\\.trail\\.\\w+)\"([^;]*?)\\)\\)?;");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("candour");

    @Test
    void every_part_that_can_stand_in_the_trail_by_its_name_has_words() throws Exception {
        var names = names(classes.stream()
                .filter(type -> type.isAnnotatedWith(UseCases.class) || type.isAnnotatedWith(Reads.class))
                .map(JavaClass::getSimpleName));
        assertThat(names).isNotEmpty();
        assertThat(keys()).containsAll(names);
    }

    @Test
    void everything_that_opens_a_case_has_words() throws Exception {
        var names = names(classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Opens.class))
                .map(TrailWordsTest::name));
        assertThat(names).isNotEmpty();
        assertThat(keys()).containsAll(names);
    }

    @Test
    void every_kind_of_thing_has_words() throws Exception {
        var kinds = new TreeSet<String>();
        try (var files = Files.walk(JAVA)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                SUBJECT.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> kinds.add(
                                "trail.subject." + (found.group(1) == null ? found.group(2) : found.group(1))));
            }
        }
        assertThat(kinds).contains("trail.subject.CaseFile", "trail.subject.Round");
        assertThat(keys()).containsAll(kinds);
    }

    @Test
    void every_deed_that_keeps_details_says_them_in_a_sentence_with_a_gap_for_each() throws Exception {
        var sentences = new TreeMap<String, Integer>();
        try (var files = Files.walk(JAVA)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                ANNOUNCED.matcher(Files.readString(file)).results().forEach(found -> {
                    var details = arguments(found.group(2));
                    if (details > 0) {
                        sentences.put("trail.detail." + found.group(1), details);
                    }
                });
            }
        }
        assertThat(sentences).containsEntry("trail.detail.programme.trail.drawn", 3);
        var words = words();
        assertThat(sentences)
                .allSatisfy((key, details) -> assertThat(
                                new MessageFormat(words.getProperty(key, "")).getFormatsByArgumentIndex())
                        .as(key)
                        .hasSize(details));
    }

    /** How many arguments stand in the rest of a call, after its first three; none ends within brackets. */
    private static int arguments(String rest) {
        var depth = 0;
        var arguments = 0;
        for (var letter : rest.toCharArray()) {
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            arguments += depth == 0 && letter == ',' ? 1 : 0;
        }
        return arguments - 2;
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static Set<String> names(Stream<String> parts) {
        return new TreeSet<>(parts.map(part -> "trail.deed." + part).toList());
    }

    private static Set<String> keys() throws IOException {
        return words().stringPropertyNames();
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            words.load(reader);
        }
        return words;
    }
}
