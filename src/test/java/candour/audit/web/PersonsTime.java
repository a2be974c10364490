package candour.audit.web;

import com.microsoft.playwright.Locator;
import java.time.Duration;

/**
 * How long somebody who has never seen the pages takes, reckoned: they read lists from the top down to what they click, and
 * forms whole, think before every click and type as most people do. Not reckoned: what they ponder over, help that they
 * open, and words that only show while they choose.
 *
 * <p>Clicks and keys by the keystroke-level model (Card, Moran and Newell 1983: to think 1.35 s, to point 1.1 s, to press a
 * button twice 0.2 s, a hand between mouse and keyboard 0.4 s, a key of an average typist 0.28 s); silent reading at 238
 * words a minute (Brysbaert 2019, non-fiction).
 */
final class PersonsTime {

    private static final double CLICK_SECONDS = 1.35 + 1.1 + 0.2;
    private static final double HANDS_SECONDS = 2 * 0.4;
    private static final double KEY_SECONDS = 0.28;
    private static final double WORD_SECONDS = 60 / 238d;

    private static final String SHOWN_BEFORE = """
            wanted => {
                const texts = document.createTreeWalker(wanted.closest('main'), NodeFilter.SHOW_TEXT);
                const shown = [];
                while (texts.nextNode() && !wanted.contains(texts.currentNode)) {
                    if (texts.currentNode.parentElement.checkVisibility()) shown.push(texts.currentNode.data);
                }
                return shown.join(' ');
            }""";

    private double seconds;

    void clicks() {
        seconds += CLICK_SECONDS;
    }

    /** From the mouse to the keyboard and back. */
    void types(String text) {
        seconds += HANDS_SECONDS + text.length() * KEY_SECONDS;
    }

    /** What can be seen of it now. */
    void reads(Locator shown) {
        seconds += words(shown.innerText()) * WORD_SECONDS;
    }

    /** What can be seen of its page before it, and what it says itself. */
    void readsDownTo(Locator wanted) {
        seconds += words((String) wanted.evaluate(SHOWN_BEFORE)) * WORD_SECONDS;
        reads(wanted);
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    Duration taken() {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
