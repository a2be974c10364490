package candour.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows every link that a person is offered from the start page on, to a few pages of each kind, on the smallest and
 * darkest screen. Each page is whole and accessible, needs no sideways scrolling, and runs nothing that somebody typed.
 */
public final class EveryPage {

    /** What a malicious mind types; it leaves a mark in the page if ever it runs. At its end a word wider than a page. */
    public static final String PLANTED =
            "\"'><img src=x onerror=\"window.planted=1\"><svg onload=\"window.planted=1\">" + "W".repeat(25);

    private static final int OF_EACH_KIND = 2;
    private static final int SMALLEST = 320;
    /** Leads to a file or out of the session, not to a page. */
    private static final String NO_PAGE = ".*(certificate|listing|problems|/file)\\?.*|.*\\.(css|js|svg)$";

    private final Journey journey;
    private final Deque<String> waiting = new ArrayDeque<>(List.of("/index.xhtml"));
    private final Set<String> known = new HashSet<>(waiting);
    private final Map<String, Integer> ofKind = new HashMap<>();

    private EveryPage(Journey journey) {
        this.journey = journey;
    }

    /** Returns the paths of the kinds of pages that were seen. */
    public static Set<String> isSoundFor(Journey journey, String person) {
        var pages = new EveryPage(journey);
        var page = journey.as(person).page();
        page.setViewportSize(SMALLEST, 720);
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setMedia(Media.SCREEN));
        while (!pages.waiting.isEmpty()) {
            pages.visit(pages.waiting.remove());
        }
        return pages.ofKind.keySet();
    }

    private void visit(String path) {
        if (ofKind.merge(kind(path), 1, Integer::sum) > OF_EACH_KIND) {
            return;
        }
        var answer = journey.page().navigate(journey.address() + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.text().stripTrailing()).as(path).endsWith("</html>");
        journey.isAccessible();
        assertThat((Integer) journey.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of " + path)
                .isLessThanOrEqualTo(SMALLEST);
        assertThat(journey.page().evaluate("window.planted"))
                .as("what was typed runs on " + path)
                .isNull();
        links().stream().filter(known::add).forEach(waiting::add);
    }

    @SuppressWarnings("unchecked")
    private List<String> links() {
        var found = (List<String>) journey.page().evalOnSelectorAll("a[href]", "links => links.map(link => link.href)");
        return found.stream()
                .filter(link -> link.startsWith(journey.address() + "/"))
                .map(link -> link.substring(journey.address().length()).replaceAll("#.*", ""))
                .filter(link -> !link.matches(NO_PAGE))
                .toList();
    }

    private static String kind(String path) {
        return URI.create(path.replace(' ', '+')).getPath();
    }
}
