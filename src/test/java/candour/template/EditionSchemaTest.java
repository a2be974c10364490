package candour.template;

import static org.assertj.core.api.Assertions.assertThat;

import candour.scoring.Band;
import candour.scoring.Policies;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema and the README say what the program reads. */
class EditionSchemaTest {

    static List<Class<?>> parts() {
        return Stream.concat(
                        Stream.of(EditionDocument.class, Policies.class, Band.class),
                        Arrays.stream(EditionDocument.class.getDeclaredClasses())
                                .filter(Class::isRecord))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void the_schema_knows_the_same_properties(Class<?> part) throws IOException {
        var schema = schemaOf(part);
        assertThat(names(schema.path("properties")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(part.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(schema.path("additionalProperties").isBoolean()).isTrue();
        assertThat(names(schema.path("properties")))
                .containsAll(StreamSupport.stream(schema.path("required").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    @Test
    void the_schema_has_no_part_that_is_not_read() throws IOException {
        assertThat(names(schema().path("$defs")))
                .containsExactlyInAnyOrderElementsOf(parts().stream()
                        .filter(part -> part != EditionDocument.class)
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void the_example_of_the_readme_is_an_edition() throws IOException {
        var readme = Files.readString(Path.of("audit-templates/README.md"));
        var example = readme.substring(readme.indexOf("```yaml\n") + 8, readme.indexOf("```\n\nAnswers"));
        var edition = EditionFile.read("README.md", example.getBytes(StandardCharsets.UTF_8));
        assertThat(edition.code()).isEqualTo("VISITS");
    }

    private static JsonNode schemaOf(Class<?> part) throws IOException {
        return part == EditionDocument.class ? schema() : schema().path("$defs").path(part.getSimpleName());
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("audit-templates/edition.schema.json").toFile());
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                .toList();
    }
}
