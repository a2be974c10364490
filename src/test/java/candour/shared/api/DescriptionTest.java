package candour.shared.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        var schemas = YAMLMapper.builder().build().readTree(KEPT.toFile()).at("/components/schemas");
        var records = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("candour").stream()
                        .filter(type -> type.isRecord() && schemas.has(type.getSimpleName()))
                        .toList();
        assertThat(records).hasSizeGreaterThan(60);
        var mapper = ApiJson.class.getDeclaredField("MAPPER");
        mapper.setAccessible(true);
        for (var type : records) {
            var travels = new ArrayList<String>();
            ((ObjectMapper) mapper.get(null))
                    .getSerializerProviderInstance()
                    .findValueSerializer(type.reflect())
                    .properties()
                    .forEachRemaining(property -> travels.add(property.getName()));
            var told = new ArrayList<String>();
            schemas.get(type.getSimpleName()).path("properties").fieldNames().forEachRemaining(told::add);
            assertThat(told).as(type.getName()).containsExactlyInAnyOrderElementsOf(travels);
        }
    }
}
