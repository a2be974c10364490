package candour.trail;

import static org.assertj.core.api.Assertions.assertThat;

import candour.shared.Reads;
import candour.shared.Sentence;
import candour.shared.UseCases;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The trail keeps front doors and kinds of things by their names in the code; people read words. */
class TrailWordsTest {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path JAVA = Path.of("src/main/java");

    /** What a deed, an opening or a refusal is about: the names of kinds within these calls. */
    private static final Pattern ABOUT = Pattern.compile("(?:TrailEvent|NotFound|@Opens|Ids\\.of)\\([^;{]*");

    private static final Pattern KIND = Pattern.compile("\"([A-Z]\\w+)\"");

    @Test
    void every_front_door_has_words() throws Exception {
        var doors = frontDoors();
        assertThat(doors).hasSizeGreaterThan(100).contains("CaseIdentifiers.show", "Staff.bring");
        assertThat(doors).allSatisfy(door -> assertSaid("trail.what." + door));
    }

    @Test
    void every_kind_of_thing_has_words() throws Exception {
        var kinds = kinds(sources());
        assertThat(kinds).contains("CaseFile", "Account", "Draw", "Address");
        assertThat(kinds).allSatisfy(kind -> assertSaid("trail.subject." + kind));
    }

    @Test
    void no_words_are_left_of_a_front_door_that_is_gone() throws Exception {
        var doors = frontDoors();
        try (var lines = Files.lines(Path.of("src/main/resources/messages.properties"))) {
            assertThat(lines.filter(line -> line.startsWith("trail.what.")).map(line -> line.substring("trail.what.".length(), line.indexOf('='))))
                    .allSatisfy(door -> assertThat(doors).contains(door));
        }
    }

    @Test
    void finds_kinds_over_several_lines() {
        assertThat(kinds(List.of("trail.fire(new TrailEvent(\n  \"a.trail.b\", \"Draw\", 1L)); x(\"Other\");", "@Opens(\"Audit\") void a() { throw new NotFound(\"Note\", 1L); }")))
                .containsExactly("Audit", "Draw", "Note");
    }

    private static void assertSaid(String key) {
        assertThat(Sentence.of(key)).as(key).isNotEqualTo(key);
    }

    private static Set<String> frontDoors() throws IOException {
        try (var files = Files.walk(CLASSES.resolve("candour"))) {
            var doors = new TreeSet<String>();
            files.map(CLASSES::relativize).map(Path::toString).filter(name -> name.endsWith(".class")).map(TrailWordsTest::load)
                    .filter(type -> type.isAnnotationPresent(UseCases.class) || type.isAnnotationPresent(Reads.class))
                    .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                    .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                    .map(TrailWordsTest::door).forEach(doors::add);
            return doors;
        }
    }

    private static String door(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(file.replace(".class", "").replace('/', '.'), false, TrailWordsTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    static Set<String> kinds(List<String> sources) {
        var kinds = new TreeSet<String>();
        sources.forEach(source -> ABOUT.matcher(source).results()
                .forEach(call -> KIND.matcher(call.group()).results().forEach(kind -> kinds.add(kind.group(1)))));
        return kinds;
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(JAVA)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TrailWordsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
