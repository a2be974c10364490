package candour.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule holds on Candour, and bites on a sample that breaks it: in a sample, each class whose name begins with
 * {@code Bad} must be told and none that begins with {@code Good}.
 */
class ArchitectureTest {

    private static final String BROKEN = "candour.architecture.broken";
    private static final Path SAMPLES = Path.of("target/test-classes/candour/architecture/broken");
    private static final String NO_BOX = "a_package_without_a_box";

    @TestFactory
    Stream<DynamicTest> holds() {
        var candour = new ClassFileImporter().importPath(Path.of("target/classes/candour"));
        return ArchitectureRules.all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().apply("candour").check(candour)));
    }

    @TestFactory
    Stream<DynamicTest> bites() {
        var samples = new ClassFileImporter().importPath(SAMPLES);
        var picture = ArchitectureRules.all().get("components_follow_the_picture");
        return Stream.concat(
                ArchitectureRules.all().entrySet().stream().map(rule -> bites(samples, rule.getKey(), rule.getValue())),
                Stream.of(bites(samples, NO_BOX, picture)));
    }

    @Test
    void every_sample_is_of_a_rule() throws IOException {
        try (var samples = Files.list(SAMPLES)) {
            assertThat(samples.map(sample -> sample.getFileName().toString()).filter(name -> !name.equals(NO_BOX)))
                    .containsExactlyInAnyOrderElementsOf(ArchitectureRules.all().keySet());
        }
    }

    private static DynamicTest bites(JavaClasses samples, String sample, Function<String, ArchRule> rule) {
        return DynamicTest.dynamicTest(sample, () -> {
            var broken = samples.that(resideInAPackage(BROKEN + "." + sample + ".."));
            var told = told(rule.apply(BROKEN + "." + sample), broken);
            assertThat(named(broken, "Bad"))
                    .isNotEmpty()
                    .allSatisfy(bad -> assertThat(told).anyMatch(line -> line.contains(bad.getName())));
            assertThat(named(broken, "Good"))
                    .allSatisfy(good -> assertThat(told).noneMatch(line -> line.contains(good.getName())));
        });
    }

    private static List<String> told(ArchRule rule, JavaClasses broken) {
        try {
            return rule.evaluate(broken).getFailureReport().getDetails();
        } catch (IllegalStateException noBox) {
            return List.of(noBox.getMessage());
        }
    }

    private static List<JavaClass> named(JavaClasses broken, String beginning) {
        return broken.stream()
                .filter(type -> type.getSimpleName().startsWith(beginning))
                .toList();
    }
}
