package candour.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A worked example of {@code reference-cases}: published input, published result, stated tolerance. */
public record ReferenceCase(String id, String method, JsonNode input, JsonNode expected, JsonNode tolerance) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** All examples of a method, in the order of their ids. */
    public static List<ReferenceCase> of(String method) {
        try (Stream<Path> files = Files.list(SharedFolder.at("reference-cases"))) {
            var cases = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ReferenceCase::read)
                    .filter(example -> example.method.equals(method))
                    .toList();
            assertThat(cases).as("examples of " + method).isNotEmpty();
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceCase read(Path file) {
        try {
            var json = JSON.readTree(file.toFile());
            return new ReferenceCase(
                    json.path("id").asText(),
                    json.path("method").asText(),
                    json.path("input"),
                    json.path("expected"),
                    json.path("tolerance"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares a number where the example expects one; {@code null} stands for undefined. */
    public void compare(String name, Double actual) {
        if (!expected.has(name)) {
            return;
        }
        if (expected.get(name).isNull()) {
            assertThat(actual).as(id + " " + name).isNull();
        } else {
            double allowed =
                    tolerance.path(name).asDouble(tolerance.path("default").asDouble());
            assertThat(actual).as(id + " " + name).isCloseTo(expected.get(name).asDouble(), within(allowed));
        }
    }

    /** Compares a list of whole numbers where the example expects one. */
    public void compare(String name, List<Integer> actual) {
        if (expected.has(name)) {
            assertThat(actual)
                    .as(id + " " + name)
                    .isEqualTo(JSON.convertValue(
                            expected.get(name),
                            JSON.getTypeFactory().constructCollectionType(List.class, Integer.class)));
        }
    }

    @Override
    public String toString() {
        return id;
    }
}
