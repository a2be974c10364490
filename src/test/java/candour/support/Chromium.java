package candour.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of all journeys, as the machine has it; nothing is fetched. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    static void mustBeThere() {
        if (!Files.isExecutable(PROGRAM)) {
            throw new IllegalStateException("Journeys need Chromium: apt-get install -y chromium");
        }
    }

    public static Chromium launched() {
        mustBeThere();
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(PROGRAM)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
