package candour.support;

import static org.assertj.core.api.Assertions.assertThat;

import candour.account.Passwords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** In a component test: asks the server that the test runs in for whole pages, as a browser without scripts would. */
@ApplicationScoped
public class Visitor {

    private static final String PASSWORD = "a password for component tests";
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address =
            "http://127.0.0.1:" + (8080 + Integer.getInteger("jboss.socket.binding.port-offset"));

    @Inject
    private Passwords passwords;

    @PersistenceContext
    private EntityManager em;

    /** Lets an account that was made without a password sign in by {@link #signIn}. */
    @Transactional
    public void givePassword(String username) {
        em.createQuery("update Account a set a.passwordHash = :hash where a.username = :username")
                .setParameter("hash", passwords.hash(PASSWORD))
                .setParameter("username", username)
                .executeUpdate();
    }

    /** Returns the session's cookie. */
    public String signIn(String username) {
        var page = get("/account/sign-in.xhtml", "");
        var fields = hiddenFields(page.body().substring(0, page.body().indexOf("</form>")));
        fields.putAll(Map.of("signIn:username", username, "signIn:password", PASSWORD, "signIn:enter", ""));
        var entered = post("/account/sign-in.xhtml", cookie(page), fields);
        assertThat(entered.statusCode()).as("signing in").isEqualTo(302);
        return cookie(entered);
    }

    public HttpResponse<String> get(String path, String cookie) {
        return send(request(path, cookie));
    }

    public HttpResponse<String> post(String path, String cookie, Map<String, String> fields, String... headers) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = request(path, cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Names and values of the hidden fields of a page or a form, its view state among them. */
    public static Map<String, String> hiddenFields(String html) {
        var fields = new TreeMap<String, String>();
        HIDDEN.matcher(html)
                .results()
                .forEach(input -> fields.put(attribute(input.group(), "name"), attribute(input.group(), "value")));
        return fields;
    }

    /** By which PrimeFaces knows its own scripts, and the requests that they send. */
    public static String nonce(HttpResponse<?> page) {
        var policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        return policy.replaceAll("(?s).*'nonce-([^']*)'.*", "$1");
    }

    private static String attribute(String input, String name) {
        var value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
        return value.find() ? value.group(1) : "";
    }

    private static String cookie(HttpResponse<?> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .flatMap(cookie -> Arrays.stream(cookie.split(";")).limit(1))
                .collect(Collectors.joining("; "));
    }

    private HttpRequest.Builder request(String path, String cookie) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
