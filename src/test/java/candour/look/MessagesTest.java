package candour.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word a person reads is in the bundle, is there for a reason, and is a plain one. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path JAVA = Path.of("src/main/java");

    /** Beginnings of keys that are put together while Candour runs, other than those of enums. Keep it short. */
    private static final Set<String> BUILT = Set.of("jakarta.faces.", "jakarta.validation.", "trail.detail.");

    /** Filled by PrimeFaces or by script, not by MessageFormat. */
    private static final Set<String> OTHER_PATTERNS =
            Set.of("shared.text.pageReport", "shared.text.pageReportMore", "shared.text.left", "shared.text.over");

    private static final List<String> BANNED = List.of(
            "valid",
            "invalid",
            "required",
            "mandatory",
            "auditor",
            "auditors",
            "forbidden",
            "illegal",
            "oops",
            "please",
            "sorry",
            "successfully",
            "abort",
            "fatal",
            "click",
            "e\\.g",
            "i\\.e");

    private static final Pattern ON_A_PAGE = Pattern.compile("\\bm\\['([^']+)'(]|\\s*\\+=)");
    private static final Pattern WORDS_ON_A_PAGE = Pattern.compile("words\\.text\\('([^']+)'");
    private static final Pattern BRACED = Pattern.compile("\\{([a-z]+(?:\\.\\w+)+)}");
    private static final Pattern QUOTED_KEY = Pattern.compile("([\"'])(([a-z]+)\\.[a-z]+\\.[a-zA-Z][\\w.-]*)\\1");

    static Set<String> missing(Set<String> bundle, Set<String> used) {
        var missing = new TreeSet<String>();
        used.stream()
                .filter(key -> key.endsWith(".")
                        ? bundle.stream().noneMatch(known -> known.startsWith(key))
                        : !bundle.contains(key))
                .forEach(missing::add);
        return missing;
    }

    static Set<String> idle(Set<String> bundle, Set<String> used, Set<String> enumConstants) {
        var idle = new TreeSet<String>();
        for (var key : bundle) {
            var built = Stream.concat(BUILT.stream(), used.stream().filter(one -> one.endsWith(".")))
                    .anyMatch(key::startsWith);
            if (!used.contains(key) && !built && !enumConstants.contains(key)) {
                idle.add(key);
            }
        }
        return idle;
    }

    static Set<String> onPages(List<String> pages) {
        var used = new TreeSet<String>();
        for (var page : pages) {
            ON_A_PAGE.matcher(page).results().forEach(found -> used.add(found.group(1)));
            WORDS_ON_A_PAGE.matcher(page).results().forEach(found -> used.add(found.group(1)));
        }
        return used;
    }

    /** Literals shaped like a key whose first part is a component; and what Bean Validation names in braces. */
    static Set<String> inJava(List<String> sources, Set<String> components) {
        var used = new TreeSet<String>();
        for (var source : sources) {
            QUOTED_KEY
                    .matcher(source)
                    .results()
                    .filter(found -> components.contains(found.group(3)))
                    .forEach(found -> used.add(found.group(2)));
            BRACED.matcher(source)
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> components.contains(key.split("\\.")[0]))
                    .forEach(used::add);
        }
        return used;
    }

    static List<String> unfit(Properties bundle) {
        var unfit = new ArrayList<String>();
        bundle.forEach((key, value) -> {
            var words = value.toString();
            BANNED.stream()
                    .filter(word -> Pattern.compile("(?i)\\b" + word + "\\b")
                            .matcher(words)
                            .find())
                    .forEach(word -> unfit.add(key + " says " + word));
            if (words.isBlank()) {
                unfit.add(key + " says nothing");
            }
            if (words.contains("'")) {
                unfit.add(key + " has a straight apostrophe, which MessageFormat swallows");
            }
            if (!OTHER_PATTERNS.contains(key)
                    && !key.toString().startsWith("jakarta.validation.")
                    && !readable(words)) {
                unfit.add(key + " is not a message format");
            }
        });
        return unfit;
    }

    private static boolean readable(String words) {
        try {
            new MessageFormat(words);
            return true;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    @Test
    void every_key_used_is_there() throws Exception {
        assertThat(missing(keys("messages.properties"), used())).isEmpty();
    }

    @Test
    void every_key_there_is_used() throws Exception {
        assertThat(idle(keys("messages.properties"), used(), enumConstants())).isEmpty();
    }

    @Test
    void every_enum_with_words_has_them_for_each_constant() throws Exception {
        var keys = keys("messages.properties");
        var spoken = new TreeSet<String>();
        keys.stream()
                .filter(key -> Character.isUpperCase(key.charAt(0)))
                .forEach(key -> spoken.add(key.substring(0, key.lastIndexOf('.') + 1)));
        assertThat(enumConstants().stream()
                        .filter(constant -> spoken.contains(constant.substring(0, constant.lastIndexOf('.') + 1))))
                .allSatisfy(constant -> assertThat(keys).contains(constant));
    }

    @Test
    void words_are_plain() throws Exception {
        assertThat(unfit(load("messages.properties"))).isEmpty();
    }

    @Test
    void every_language_says_the_same_things() throws Exception {
        try (var files = Files.list(RESOURCES)) {
            var languages = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("messages(_\\w+)?\\.properties"))
                    .toList();
            assertThat(languages).contains("messages.properties");
            for (var language : languages) {
                assertThat(keys(language)).as(language).isEqualTo(keys("messages.properties"));
            }
        }
    }

    @Test
    void no_key_is_written_twice() throws Exception {
        var seen = new TreeSet<String>();
        var twice = Files.readAllLines(RESOURCES.resolve("messages.properties")).stream()
                .filter(line -> line.matches("[A-Za-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .filter(key -> !seen.add(key))
                .toList();
        assertThat(twice).isEmpty();
    }

    @Test
    void bites() {
        var pages = List.of("<p>#{m['shared.title.gone']} #{m['Role.' += r]} #{m['work.step.' += s]}</p>");
        var java = List.of(
                "unless(x, \"shared.rule.gone\"); @Size(message = \"{shared.need.gone}\") open(\"java.util.List\");");
        assertThat(onPages(pages)).containsExactlyInAnyOrder("shared.title.gone", "Role.", "work.step.");
        assertThat(inJava(java, Set.of("shared"))).containsExactlyInAnyOrder("shared.rule.gone", "shared.need.gone");
        assertThat(missing(Set.of("Role.ASSESSOR"), onPages(pages))).containsExactly("shared.title.gone", "work.step.");
        assertThat(idle(
                        Set.of("a.b.c", "work.step.one", "Role.NONE", "Role.ASSESSOR"),
                        Set.of("work.step."),
                        Set.of("Role.ASSESSOR")))
                .containsExactly("Role.NONE", "a.b.c");
        var bundle = new Properties();
        bundle.putAll(Map.of(
                "a.b.c",
                "The date is not valid",
                "a.b.d",
                "Don't",
                "a.b.e",
                "{0",
                "a.b.f",
                " ",
                "a.b.g",
                "Requires improvement"));
        assertThat(unfit(bundle)).hasSize(4).noneMatch(line -> line.startsWith("a.b.g"));
    }

    private static Set<String> used() throws IOException {
        var pages = new ArrayList<String>();
        for (var page : FaceletsTest.pages()) {
            pages.add(Files.readString(page));
        }
        var used = onPages(pages);
        used.addAll(inJava(sources(), components()));
        return used;
    }

    private static Set<String> components() throws IOException {
        try (var folders = Files.list(JAVA.resolve("candour"))) {
            var components = new TreeSet<>(folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .toList());
            keys("messages.properties").stream()
                    .filter(key -> Character.isLowerCase(key.charAt(0)) && !key.startsWith("jakarta."))
                    .forEach(key -> components.add(key.split("\\.")[0]));
            return components;
        }
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(JAVA)) {
            var sources = new ArrayList<String>();
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }

    private static String keyOf(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.') + "." + constant.name();
    }

    /** {@code EnumClass.CONSTANT} for every enum of ours. */
    private static Set<String> enumConstants() throws Exception {
        var constants = new TreeSet<String>();
        try (var files = Files.walk(JAVA)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("enum ")) {
                    var name =
                            JAVA.relativize(file).toString().replace('/', '.').replaceFirst("\\.java$", "");
                    constantsOf(Class.forName(name, false, MessagesTest.class.getClassLoader()), constants);
                }
            }
        }
        return constants;
    }

    private static void constantsOf(Class<?> type, Set<String> constants) {
        if (type.isEnum()) {
            Stream.of(type.getEnumConstants()).forEach(constant -> constants.add(keyOf((Enum<?>) constant)));
        }
        Stream.of(type.getDeclaredClasses()).forEach(inner -> constantsOf(inner, constants));
    }

    private static Set<String> keys(String bundle) throws IOException {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(String bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(bundle))) {
            properties.load(reader);
        }
        return properties;
    }
}
