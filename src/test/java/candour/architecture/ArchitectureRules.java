package candour.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasType.Predicates.rawType;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;

import candour.access.Requires;
import candour.shared.Reads;
import candour.shared.UseCases;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Query;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.hibernate.SharedSessionContract;

/**
 * What the build insists on, by name. A rule is made for a base package, so that the same rule that holds on
 * {@code candour} can be seen to bite on a sample below {@code candour.architecture.broken}.
 */
final class ArchitectureRules {

    private static final Path PICTURE = Path.of("src/test/resources/components.puml");

    private static final DescribedPredicate<CanBeAnnotated> FRONT_DOORS =
            annotatedWith(UseCases.class).or(annotatedWith(Reads.class)).as("@UseCases or @Reads");

    private static final DescribedPredicate<JavaClass> PERSISTENCE_CONTEXT = assignableTo(EntityManager.class)
            .or(assignableTo(EntityManagerFactory.class))
            .or(assignableTo(SharedSessionContract.class))
            .as("an entity manager or what makes one");

    private static final DescribedPredicate<JavaClass> RANDOM_OR_OUTSIDE = resideInAnyPackage(
                    "java.sql..", "javax.sql..", "java.net..", "java.nio.file..")
            .or(assignableTo(RandomGenerator.class))
            .as("a database, a network, a file or a random source");

    private ArchitectureRules() {}

    /** In the order in which a reader wants them. */
    static Map<String, Function<String, ArchRule>> all() {
        var rules = new LinkedHashMap<String, Function<String, ArchRule>>();
        rules.put("components_follow_the_picture", ArchitectureRules::picture);
        rules.put(
                "components_are_free_of_cycles",
                base -> slices().matching(base + ".(*)..").should().beFreeOfCycles());
        rules.put("shared_knows_no_component", ArchitectureRules::sharedAlone);
        rules.put(
                "nothing_depends_on_web",
                base -> noClasses()
                        .that()
                        .resideOutsideOfPackage(base + "..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(base + "..web.."));
        rules.put(
                "webs_do_not_know_each_other",
                base -> slices().matching(base + ".(*).web..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(alwaysTrue(), resideInAPackage(base + ".shared.web..")));
        rules.put(
                "faces_and_primefaces_only_in_web",
                base -> noClasses()
                        .that()
                        .resideOutsideOfPackage(base + "..web..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces.."));
        rules.put("web_never_touches_persistence", base -> neverTouchesPersistence(resideInAPackage(base + "..web..")));
        rules.put(
                "jakarta_rest_only_in_api",
                base -> noClasses()
                        .that()
                        .resideOutsideOfPackage(base + "..api..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.."));
        rules.put(
                "api_never_touches_persistence",
                base -> neverTouchesPersistence(resideInAPackage(base + "..api..")
                        .and(not(FRONT_DOORS))
                        .and(not(annotatedWith(Entity.class)))));
        rules.put("named_beans_live_in_web", ArchitectureRules::namedBeans);
        rules.put(
                "named_beans_have_names_of_their_own",
                base -> classes().that().areAnnotatedWith(Named.class).should(new OwnName()));
        rules.put(
                "entities_have_no_public_mutators",
                base -> noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .and()
                        .arePublic()
                        .should()
                        .haveRawReturnType(void.class));
        rules.put(
                "entities_have_no_public_constructor",
                base -> noConstructors()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .bePublic());
        rules.put(
                "every_use_case_and_read_names_its_permission",
                base -> methods()
                        .that()
                        .areDeclaredInClassesThat(FRONT_DOORS)
                        .and()
                        .arePublic()
                        .should()
                        .beAnnotatedWith(Requires.class));
        rules.put(
                "only_use_cases_and_reads_hold_an_entity_manager",
                base -> fields().that(rawType(PERSISTENCE_CONTEXT)).should().beDeclaredInClassesThat(FRONT_DOORS));
        rules.put(
                "queries_leave_no_result_set_open",
                base -> noClasses()
                        .should()
                        .accessTargetWhere(target(name("getResultStream"))
                                .and(target(owner(assignableTo(Query.class))))
                                .as("stream what a query finds")));
        rules.put("engines_are_plain_java", ArchitectureRules::engines);
        rules.put(
                "office_formats_only_in_report",
                base -> noClasses()
                        .that()
                        .resideOutsideOfPackages(base + ".report..", base + ".shared.sheet..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "org.apache.poi..",
                                "org.openxmlformats..",
                                "org.apache.xmlbeans..",
                                "com.lowagie..",
                                "com.openhtmltopdf..",
                                "org.apache.pdfbox.."));
        rules.put(
                "jackson_only_in_shared_template_and_report",
                base -> noClasses()
                        .that()
                        .resideOutsideOfPackages(base + ".shared..", base + ".template..", base + ".report..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.fasterxml.jackson..", "org.erdtman..", "org.yaml.."));
        rules.put("time_comes_from_the_clock", TimeRule::of);
        rules.put(
                "commands_are_sent_by_forms_and_not_kept_in_beans",
                base -> noFields()
                        .that()
                        .haveName("command")
                        .should()
                        .beDeclaredInClassesThat()
                        .resideInAPackage(base + "..web.."));
        rules.put(
                "no_meaningless_suffixes",
                base -> noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|D[Tt][Oo]|ServiceBean)"));
        return rules;
    }

    /** The picture speaks of candour; for a sample it is redrawn with the sample's packages. */
    private static ArchRule picture(String base) {
        try {
            var redrawn = Files.createTempFile("components", ".puml");
            redrawn.toFile().deleteOnExit();
            Files.writeString(redrawn, Files.readString(PICTURE).replace("<<candour.", "<<" + base + "."));
            return classes()
                    .should(adhereToPlantUmlDiagram(redrawn, consideringOnlyDependenciesInAnyPackage(base + "..")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArchRule neverTouchesPersistence(DescribedPredicate<JavaClass> those) {
        return noClasses()
                .that(those)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..",
                        "jakarta.transaction..",
                        "org.hibernate..",
                        "java.sql..",
                        "javax.sql..");
    }

    private static ArchRule sharedAlone(String base) {
        var shared = resideInAPackage(base + ".shared..");
        return noClasses()
                .that(shared)
                .should()
                .dependOnClassesThat(
                        resideInAPackage(base + "..").and(not(shared)).as("belong to a component"));
    }

    /** Pages ask the one who acts what they may do; nobody else outside web is known to a page. */
    private static ArchRule namedBeans(String base) {
        return classes()
                .that()
                .areAnnotatedWith(Named.class)
                .and()
                .doNotHaveFullyQualifiedName(base + ".access.CurrentUser")
                .should()
                .resideInAPackage(base + "..web..");
    }

    private static ArchRule engines(String base) {
        var libraries = new String[] {
            "org.apache.commons.statistics..", "org.apache.commons.numbers..", "org.apache.commons.rng.."
        };
        return CompositeArchRule.of(engine(base + ".scoring.."))
                .and(engine(base + ".sampling..", libraries))
                .and(engine(base + ".statistics..", libraries))
                .and(noClasses()
                        .that()
                        .resideInAnyPackage(base + ".scoring..", base + ".sampling..", base + ".statistics..")
                        .should()
                        .dependOnClassesThat(RANDOM_OR_OUTSIDE));
    }

    private static ArchRule engine(String engine, String... libraries) {
        return classes()
                .that()
                .resideInAPackage(engine)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", engine).or(resideInAnyPackage(libraries)));
    }
}
