package candour.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person's way through Candour in a browser of their own. Every page on the way is whole, is no fault page, raises no
 * complaint of the content security policy, and, where {@link #isAccessible} is asked, no serious finding of axe.
 */
public final class Journey {

    private final RunningCandour.Running running;
    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    Journey(RunningCandour.Running running) {
        this.running = running;
        startAfresh();
    }

    /** A new browser profile: no cookie, nothing remembered. */
    public void startAfresh() {
        if (context != null) {
            context.close();
        }
        context = running.chromium
                .browser()
                .newContext(new Browser.NewContextOptions().setLocale("en-GB").setTimezoneId("Europe/London"));
        context.setDefaultTimeout(30_000);
        page = newTab();
    }

    public Page newTab() {
        var tab = context.newPage();
        tab.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Content-Security-Policy")) {
                complaints.add(message.text());
            }
        });
        tab.onPageError(complaints::add);
        tab.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        return tab;
    }

    /** Signs somebody of the invented council in by one click, as a new visitor. */
    public Journey as(String name) {
        startAfresh();
        open("/account/sign-in.xhtml");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(page.locator("#signedIn")).hasText(name);
        return this;
    }

    public Journey open(String path) {
        page.navigate(address() + path);
        return this;
    }

    /**
     * Fetches an address of this site beside the page, without following redirects. The session's cookie is handed
     * over by hand: it is Secure, and only browsers take loopback for safe.
     */
    public APIResponse get(String path) {
        return context.request()
                .get(
                        address() + path,
                        RequestOptions.create().setMaxRedirects(0).setHeader("Cookie", cookies()));
    }

    /** A request of a page of ours, beside the page: with its cookies and from its origin. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).headers("Cookie", cookies(), "Origin", address());
    }

    /** The cookies of this browser profile, as a request carries them. */
    public String cookies() {
        return context.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    /** Ends the server as a crash would: nothing gets to say goodbye. A test that does so starts it again. */
    public void killServer() {
        running.kill();
    }

    /** Starts the server on what it left behind, and waits until it is ready. */
    public void startServer() {
        running.start();
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public String address() {
        return running.address;
    }

    /** What the council's mail server was handed for somebody so far. */
    public List<MimeMessage> mailTo(String address) {
        return Stream.of(running.mail.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the server keeps its data. */
    public Path data() {
        return running.data;
    }

    /** The page is whole, has one heading of the first rank, and axe finds nothing serious or critical. */
    public Journey isAccessible() {
        Axe.passes(page);
        return this;
    }

    void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
