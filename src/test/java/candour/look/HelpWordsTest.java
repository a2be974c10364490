package candour.look;

import static org.assertj.core.api.Assertions.assertThat;

import candour.access.Role;
import candour.help.Guide;
import candour.help.Step;
import candour.help.Word;
import candour.template.FindingKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Help is whole: every role has a guide that leads where the role may go, every word a meaning, every page its purpose. */
class HelpWordsTest {

    private static final Pattern WORD = Pattern.compile("<t:word of=\"([^\"]+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<ui:include src=\"(/WEB-INF/includes/[^\"]+)\"");
    private static final Path PAGES = FaceletsTest.PAGES;

    @Test
    void every_role_that_people_hold_has_a_guide_with_words_and_no_other_has() throws IOException {
        var expected = new TreeSet<String>();
        for (var guide : Guide.all()) {
            assertThat(guide.steps()).as("%s", guide.role()).isNotEmpty().doesNotHaveDuplicates();
            expected.add("help.for." + guide.role());
            expected.add("help.seen." + guide.role());
            guide.steps().forEach(step -> expected.add("help.step." + guide.role() + "." + step));
        }
        assertThat(Guide.all()).extracting(Guide::role).containsExactly(Role.forPeople());
        assertThat(keys("help.for.", "help.seen.", "help.step.")).isEqualTo(expected);
    }

    @Test
    void no_guide_leads_where_its_role_may_not_go() {
        assertThat(Guide.all())
                .allSatisfy(guide -> assertThat(guide.steps())
                        .as("%s", guide.role())
                        .allMatch(step -> guide.role().gives(step.getPermission())));
        assertThat(Guide.all().stream().flatMap(guide -> guide.steps().stream()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Step.class));
        assertThat(Step.values())
                .allSatisfy(step ->
                        assertThat(PAGES.resolve(step.getPage().substring(1))).isRegularFile());
    }

    @Test
    void every_word_has_a_meaning_and_so_has_every_kind_of_finding() throws IOException {
        var words = Stream.of(Word.values()).map(Word::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys("help.meaning."))
                .isEqualTo(words.stream()
                        .map(word -> "help.meaning." + word)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(words)
                .containsAll(
                        Stream.of(FindingKind.values()).map(FindingKind::name).toList());
    }

    @Test
    void every_word_on_a_page_is_one_and_stands_there_once() throws IOException {
        var shown = 0;
        for (var page : addressed()) {
            var words = wordsOf(page);
            assertThat(words).as("%s", page).doesNotHaveDuplicates();
            assertThat(words)
                    .as("%s", page)
                    .allSatisfy(word -> assertThat(Word.valueOf(word)).isNotNull());
            shown += words.size();
        }
        assertThat(shown).isGreaterThan(40);
    }

    @Test
    void every_page_says_what_it_is_for_what_to_do_next_and_who_sees_it() throws IOException {
        var expected = new TreeSet<String>();
        for (var page : addressed()) {
            if (Files.readString(page).contains("template=\"/WEB-INF/templates/page.xhtml\"")) {
                var name =
                        PAGES.relativize(page).toString().replace(".xhtml", "").replace('/', '.');
                Stream.of(".what", ".next", ".who").forEach(answer -> expected.add("help.about." + name + answer));
            }
        }
        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(keys("help.about.")).isEqualTo(expected);
    }

    private static List<Path> addressed() throws IOException {
        return FaceletsTest.pages().stream()
                .filter(page -> !page.startsWith(PAGES.resolve("WEB-INF")))
                .toList();
    }

    private static List<String> wordsOf(Path page) throws IOException {
        var text = Files.readString(page);
        var words = new ArrayList<>(WORD.matcher(text)
                .results()
                .flatMap(found -> words(found.group(1)))
                .toList());
        for (var included : INCLUDED.matcher(text).results().toList()) {
            words.addAll(wordsOf(PAGES.resolve(included.group(1).substring(1))));
        }
        return words;
    }

    /** What an expression may stand for: it is always the kind of a finding. */
    private static Stream<String> words(String of) {
        if (!of.startsWith("#{")) {
            return Stream.of(of);
        }
        assertThat(of).endsWith("finding.kind}");
        return Stream.of(FindingKind.values()).map(FindingKind::name);
    }

    private static Set<String> keys(String... beginnings) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            words.load(reader);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> Stream.of(beginnings).anyMatch(key::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
