package candour.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.Set;

/** What every page owes to everybody. */
public final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** A button opens the first thing of that name. */
    private static final String POPOVERS_TWICE =
            "(all => all.length - new Set(all).size)([...document.querySelectorAll('[popover]')].map(one => one.id))";

    private Axe() {}

    /** The page is whole, has one heading of the first rank, and axe finds nothing serious or critical. */
    public static void passes(Page page) {
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.content()).endsWith("</html>");
        assertThat(page.evaluate(POPOVERS_TWICE))
                .as("meanings twice on " + page.url())
                .isEqualTo(0);
        var grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(violation -> GRAVE.contains(violation.getImpact()))
                        .map(violation -> violation.getId() + ": " + violation.getNodes())
                        .toList();
        assertThat(grave).as("axe on " + page.url()).isEmpty();
    }
}
