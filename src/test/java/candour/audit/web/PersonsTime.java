package candour.audit.web;

import com.microsoft.playwright.Locator;
import java.time.Duration;

/**
 * How long somebody who has never seen the pages takes: they read every word that is shown, think before every click and
 * type as most people do. Clicks and keys by the keystroke-level model (Card, Moran and Newell 1983: to think 1.35 s, to
 * point 1.1 s, to press a button twice 0.2 s, a hand between mouse and keyboard 0.4 s, a key of an average typist 0.28 s);
 * silent reading at 238 words a minute (Brysbaert 2019, non-fiction).
 */
final class PersonsTime {

    private static final double CLICK_SECONDS = 1.35 + 1.1 + 0.2;
    private static final double HANDS_SECONDS = 2 * 0.4;
    private static final double KEY_SECONDS = 0.28;
    private static final double WORD_SECONDS = 60 / 238d;

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
        seconds += shown.innerText().strip().split("\\s+").length * WORD_SECONDS;
    }

    Duration taken() {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
