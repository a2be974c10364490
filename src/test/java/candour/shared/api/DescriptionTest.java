package candour.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The kept description is what the resources are; {@code -Dopenapi.write=true} writes it anew, to be looked through. */
class DescriptionTest {

    private static final Path KEPT = Path.of("src/main/resources/candour/shared/api/openapi.yaml");

    @Test
    void is_what_the_resources_are() throws IOException {
        var real = Description.ofResources();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(KEPT.getParent());
            Files.writeString(KEPT, real);
        }
        assertThat(real).isEqualTo(Files.readString(KEPT));
    }

    /** By Jackson and by SmallRye alike: what a record is made of. */
    @Test
    void of_each_record_says_what_travels() throws Exception {
        var records = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("candour").stream()
                        .filter(JavaClass::isRecord)
                        .collect(Collectors.groupingBy(JavaClass::getSimpleName));
        var schemas =
                YAMLMapper.builder().build().readTree(KEPT.toFile()).at("/components/schemas").properties().stream()
                        .filter(schema -> schema.getValue().has("properties"))
                        .toList();
        assertThat(schemas).hasSizeGreaterThan(60);
        for (var schema : schemas) {
            var told = names(schema.getValue().path("properties").fieldNames());
            var name = recordOf(schema.getKey());
            assertThat(records.get(name))
                    .as(name)
                    .anySatisfy(type -> assertThat(travelling(type.reflect())).isEqualTo(told));
        }
    }

    /** The simple name of what a schema describes: of two of one name, the second has a number behind it. */
    static String recordOf(String schema) {
        return schema.startsWith("Listing") ? "Listing" : schema.replaceAll("\\d+$", "");
    }

    private static Set<String> travelling(Class<?> type) throws Exception {
        var mapper = ApiJson.class.getDeclaredField("MAPPER");
        mapper.setAccessible(true);
        var properties = ((ObjectMapper) mapper.get(null))
                .getSerializerProviderInstance()
                .findValueSerializer(type)
                .properties();
        var names = new TreeSet<String>();
        properties.forEachRemaining(property -> names.add(property.getName()));
        return names;
    }

    private static Set<String> names(Iterator<String> names) {
        var sorted = new TreeSet<String>();
        names.forEachRemaining(sorted::add);
        return sorted;
    }
}
