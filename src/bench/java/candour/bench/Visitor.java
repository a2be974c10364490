package candour.bench;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody with a session of their own, who asks for one thing after the other. All of them share the connections. */
final class Visitor {

    /** What everybody of the demo signs in with; it is known to all. */
    private static final String PASSWORD = "candour demo only";

    private static final String SIGN_IN = "/account/sign-in.xhtml";

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Map<String, String> cookies = new TreeMap<>();
    private String token;

    static Visitor signedIn(String username) {
        var visitor = new Visitor();
        var page = visitor.get(SIGN_IN).orFail(200, SIGN_IN);
        var reply = visitor.post(
                SIGN_IN,
                Map.of(
                        "signIn",
                        "signIn",
                        "signIn:username",
                        username,
                        "signIn:password",
                        PASSWORD,
                        "signIn:enter",
                        "",
                        "jakarta.faces.ViewState",
                        page.viewState()));
        reply.orFail(302, "Signing in as " + username);
        if (!reply.location().endsWith("/index.xhtml")) {
            throw new WrongAnswer("Signing in as " + username + " led to " + reply.location());
        }
        return visitor;
    }

    /** Another system, with the token that the demo in {@code data} wrote down for somebody. */
    static Visitor withToken(Path data, String username) {
        try (var lines = Files.lines(data.resolve("demo-tokens.txt"))) {
            var system = new Visitor();
            system.token = lines.map(line -> line.split(" "))
                    .filter(words -> words[0].equals(username))
                    .map(words -> words[2])
                    .findFirst()
                    .orElseThrow();
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the page is there; false also where nobody listens yet. */
    boolean isAnswered(String page) {
        try {
            return get(page).status() == 200;
        } catch (UncheckedIOException nobody) {
            return false;
        }
    }

    Reply get(String path) {
        return ask(request(path).GET());
    }

    /** The same page, where the war with the benchmark's own interceptor answers each read from memory. */
    Reply getWithoutQueries(String path) {
        return ask(request(path).header("X-Without-Queries", "1").GET());
    }

    /** As a form is sent. */
    Reply post(String path, Map<String, String> fields) {
        return ask(form(path, fields));
    }

    /** As Faces sends a form by script. */
    Reply ajax(String path, Map<String, String> fields) {
        return ask(form(path, fields)
                .header("Faces-Request", "partial/ajax")
                .header("X-Requested-With", "XMLHttpRequest"));
    }

    /** As the audit page saves an answer. */
    Reply put(String path, String json) {
        return ask(request(path)
                .header("Content-Type", "application/json")
                .header("X-Candour", "1")
                .header("Origin", Server.ADDRESS)
                .header("Sec-Fetch-Site", "same-origin")
                .PUT(BodyPublishers.ofString(json)));
    }

    /** As another system sends a command. */
    Reply postJson(String path, String json) {
        return ask(command(path, "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** As another system sends files, each as a part called {@code name}. */
    Reply upload(String path, String name, List<Path> files) {
        var boundary = UUID.randomUUID().toString();
        var parts = new ArrayList<BodyPublisher>();
        for (var file : files) {
            parts.add(BodyPublishers.ofString("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                    + "\"; filename=\"" + file.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n"));
            parts.add(ofFile(file));
            parts.add(BodyPublishers.ofString("\r\n"));
        }
        parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return ask(command(path, "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(parts.toArray(BodyPublisher[]::new))));
    }

    private static BodyPublisher ofFile(Path file) {
        try {
            return BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder command(String path, String type) {
        return request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder form(String path, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(Server.ADDRESS + path)).timeout(Duration.ofMinutes(2));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Reply ask(HttpRequest.Builder request) {
        try {
            var built = request.build();
            var since = System.nanoTime();
            var response = CLIENT.send(built, BodyHandlers.ofByteArray());
            var millis = (System.nanoTime() - since) / 1e6;
            keepCookies(response);
            var location = response.headers().firstValue("Location").orElse("");
            return new Reply(response.statusCode(), location, response.body(), millis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keepCookies(HttpResponse<?> response) {
        response.headers().allValues("Set-Cookie").forEach(line -> {
            var pair = line.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
    }
}
