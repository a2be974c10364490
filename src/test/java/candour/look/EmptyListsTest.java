package candour.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An empty list says what will stand there and why nothing does, and offers a way on where the page has none beside it. */
class EmptyListsTest {

    private static final Pattern LIST = Pattern.compile("<t:list .*?</t:list>", Pattern.DOTALL);
    private static final Pattern EMPTY = Pattern.compile("<ui:define name=\"empty\">(.*?)</ui:define>", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("m\\['(\\w+\\.empty\\.\\w+)']");

    /** Their form stands above them, what they show is of one deed, or nobody can do anything about it. */
    private static final List<String> WITHOUT_A_WAY_ON =
            List.of("notices", "mine", "everybodys", "changes", "problems", "history", "letters");

    private static List<String> faults(String page) {
        var faults = new ArrayList<String>();
        LIST.matcher(page).results().map(found -> found.group()).forEach(list -> {
            var name = list.replaceAll("(?s)<t:list id=\"(\\w+)\".*", "$1");
            var empty = EMPTY.matcher(list);
            if (!empty.find()) {
                faults.add(name + " says nothing while it is empty");
            } else if (!KEY.matcher(empty.group(1)).find()) {
                faults.add(name + " has no words of its own");
            } else if (!empty.group(1).contains("class=\"button") && !WITHOUT_A_WAY_ON.contains(name)) {
                faults.add(name + " offers nothing");
            }
        });
        return faults;
    }

    @Test
    void every_list_has_words_for_when_it_is_empty_and_a_way_on() throws IOException {
        var lists = 0;
        for (var page : FaceletsTest.pages()) {
            var text = Files.readString(page);
            assertThat(faults(text)).as("%s", page).isEmpty();
            lists += (int) LIST.matcher(text).results().count();
        }
        assertThat(lists).isGreaterThanOrEqualTo(15);
    }

    /** Two sentences, or one that has two parts. */
    @Test
    void words_for_empty_lists_say_what_will_be_there_and_why_it_is_not() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages.properties"))) {
            words.load(reader);
        }
        for (var page : FaceletsTest.pages()) {
            for (var list : LIST.matcher(Files.readString(page)).results().toList()) {
                var said = KEY.matcher(list.group())
                        .results()
                        .map(found -> words.getProperty(found.group(1)))
                        .toList();
                assertThat(said)
                        .as("%s", page)
                        .anyMatch(text -> text.split("[.,:;] ").length >= 2 && text.split(" ").length >= 9);
            }
        }
    }

    @Test
    void bites() {
        assertThat(faults("<t:list id=\"a\" value=\"#{b}\"></t:list>"))
                .containsExactly("a says nothing while it is empty");
        assertThat(faults("<t:list id=\"a\" ><ui:define name=\"empty\"><p>#{m['x.text.y']}</p></ui:define></t:list>"))
                .containsExactly("a has no words of its own");
        assertThat(faults("<t:list id=\"a\" ><ui:define name=\"empty\"><p>#{m['x.empty.y']}</p></ui:define></t:list>"))
                .containsExactly("a offers nothing");
    }
}
