package candour.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;

/** Another system: asks over HTTP, with a token and nothing else. */
public record ApiClient(String address, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** What was answered. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            try {
                return JsonMapper.builder().build().readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Empty where there is none. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The last part of a problem's type; empty where the answer is none. */
        public String problem() {
            return header("Content-Type").equals("application/problem+json")
                    ? json().path("type").asText().replaceAll(".*:", "")
                    : "";
        }
    }

    public ApiClient with(String other) {
        return new ApiClient(address, other);
    }

    public Answer get(String path) {
        return send(request(path));
    }

    /** A command with a key of its own. */
    public Answer post(String path, String body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    public Answer post(String path, String body, String key, String... headers) {
        var request = request(path)
                .headers("Content-Type", "application/json", "Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public Answer put(String path, String body, String seen) {
        var request = request(path).headers("Content-Type", "application/json", "If-Match", seen);
        return send(request.PUT(BodyPublishers.ofString(body)));
    }

    /** Files as parts of a form, by name and content, each time with a boundary of their own. */
    public Answer upload(String path, String key, Map<String, String> files) {
        var boundary = UUID.randomUUID().toString();
        var form = new StringBuilder();
        files.forEach((name, content) -> form.append("--%s\r\n".formatted(boundary))
                .append("Content-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n".formatted(name))
                .append("Content-Type: text/csv\r\n\r\n%s\r\n".formatted(content)));
        form.append("--%s--\r\n".formatted(boundary));
        var type = "multipart/form-data; boundary=" + boundary;
        return send(request(path)
                .headers("Content-Type", type, "Idempotency-Key", key)
                .POST(BodyPublishers.ofString(form.toString())));
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1" + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
