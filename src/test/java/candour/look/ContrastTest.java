package candour.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Computes from tokens.css what WCAG 2.2 asks: text 4.5 to 1, edges that matter 3 to 1, in both themes. */
class ContrastTest {

    private static final Path TOKENS = Path.of("src/main/webapp/WEB-INF/resources/styles/tokens.css");
    private static final Pattern BLOCK = Pattern.compile("(:root[^{]*)\\{([^}]*)}");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+):\\s*#([0-9a-fA-F]{6})\\s*;");

    /** Text on ground, as the style sheets pair them. */
    private static final List<String> TEXT = List.of(
            "ink on paper",
            "ink on card",
            "ink on sunk",
            "ink on brand-soft",
            "ink on improve-soft",
            "quiet on paper",
            "quiet on card",
            "quiet on sunk",
            "quiet on brand-soft",
            "paper on ink",
            "link on paper",
            "link on card",
            "link on sunk",
            "link on brand-soft",
            "link on improve-soft",
            "brand on card",
            "brand on paper",
            "brand on brand-soft",
            "brand-ink on brand",
            "brand-ink on brand-strong",
            "outstanding on outstanding-soft",
            "good on good-soft",
            "improve on improve-soft",
            "inadequate on inadequate-soft",
            "none on none-soft",
            "outstanding on card",
            "good on card",
            "improve on card",
            "inadequate on card",
            "inadequate on paper",
            "none on card",
            "good on paper");

    /** Borders of inputs, marks, and the focus ring, one of whose two tones stands out on every ground. */
    private static final List<String> EDGES = List.of(
            "strong-rule on paper",
            "strong-rule on card",
            "strong-rule on sunk",
            "brand on paper",
            "brand on card",
            "brand on brand-soft",
            "good on paper",
            "inadequate on card",
            "improve on improve-soft",
            "ink on paper",
            "ink on card",
            "ink on brand-soft",
            "focus on focus-ink");

    static List<String> tooWeak(String css) {
        var found = new ArrayList<String>();
        themes(css).forEach((theme, colours) -> {
            TEXT.forEach(pair -> check(theme, colours, pair, 4.5, found));
            EDGES.forEach(pair -> check(theme, colours, pair, 3, found));
        });
        return found;
    }

    private static void check(
            String theme, Map<String, Integer> colours, String pair, double least, List<String> found) {
        var names = pair.split(" on ");
        var contrast = contrast(colours.get(names[0]), colours.get(names[1]));
        if (contrast < least) {
            found.add("%s: %s has %.2f, wants %.1f".formatted(theme, pair, contrast, least));
        }
    }

    /** Light, dark by preference and dark by choice, each with all its colours. */
    static Map<String, Map<String, Integer>> themes(String css) {
        var themes = new HashMap<String, Map<String, Integer>>();
        var light = new HashMap<String, Integer>();
        var blocks = BLOCK.matcher(css);
        while (blocks.find()) {
            var selector = blocks.group(1).strip();
            var colours =
                    selector.equals(":root") ? light : themes.computeIfAbsent(selector, any -> new HashMap<>(light));
            var tokens = TOKEN.matcher(blocks.group(2));
            while (tokens.find()) {
                colours.put(tokens.group(1), Integer.parseInt(tokens.group(2), 16));
            }
        }
        themes.put(":root", light);
        return themes;
    }

    /** WCAG 2.2, definitions of contrast ratio and relative luminance. */
    static double contrast(int one, int other) {
        var brighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void contrast_is_reckoned_as_in_wcag() {
        assertThat(contrast(0x000000, 0xFFFFFF)).isEqualTo(21.0);
        assertThat(contrast(0x777777, 0xFFFFFF)).isBetween(4.47, 4.48); // known to fail narrowly
        assertThat(contrast(0x767676, 0xFFFFFF)).isBetween(4.54, 4.55); // known to pass narrowly
    }

    @Test
    void every_text_and_edge_stands_out_in_both_themes() throws Exception {
        assertThat(tooWeak(Files.readString(TOKENS))).isEmpty();
    }

    @Test
    void dark_is_the_same_by_preference_and_by_choice() throws Exception {
        var themes = themes(Files.readString(TOKENS));
        assertThat(themes).hasSize(3);
        assertThat(themes.get(":root:not([data-theme=\"light\"])"))
                .isEqualTo(themes.get(":root[data-theme=\"dark\"]"))
                .isNotEqualTo(themes.get(":root"));
    }

    @Test
    void bites_on_a_grey_that_is_too_light() throws Exception {
        var css = Files.readString(TOKENS).replaceFirst("--quiet: #[0-9a-f]{6}", "--quiet: #9aa0a8");
        assertThat(tooWeak(css)).anyMatch(line -> line.startsWith(":root: quiet on paper"));
    }
}
