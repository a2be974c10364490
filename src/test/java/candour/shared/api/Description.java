package candour.shared.api;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.Index;
import org.jboss.jandex.Indexer;
import org.jboss.jandex.MethodInfo;

/**
 * Writes the OpenAPI document out of the compiled resources and records, by SmallRye, with what is true of every address
 * added: the token, problem documents, keys of commands, versions.
 */
final class Description {

    private static final String COMMAND = "x-command";
    private static final String CREATES = "x-creates";
    private static final Path CLASSES = Path.of("target/classes/candour");
    private static final Map<String, String> SETTINGS = Map.of(
            "mp.openapi.extensions.smallrye.info.title", "Candour",
            "mp.openapi.extensions.smallrye.info.version", "1",
            "mp.openapi.extensions.smallrye.info.description",
                    "Case audit and quality assurance for children’s social care. Lists go on by the header Link; what"
                            + " changes has an ETag, and a change names it in If-Match; a command carries an"
                            + " Idempotency-Key, and sent again with the same one within a day it is done once. Every"
                            + " property of an answer is there; one without a value is null.",
            "mp.openapi.extensions.smallrye.operationIdStrategy", "CLASS_METHOD",
            "mp.openapi.extensions.smallrye.duplicateOperationIdBehavior", "WARN",
            "mp.openapi.extensions.smallrye.sorted-parameters.enable", "true");

    private Description() {}

    static String ofResources() {
        var index = index();
        return SmallRyeOpenAPI.builder()
                .withConfig(new Settings())
                .withIndex(index)
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .withJsonParser(Description::value)
                .withOperationHandler(Description::complete)
                .addFilter(new Common(index))
                .build()
                .toYAML();
    }

    private static Index index() {
        var indexer = new Indexer();
        try (var files = Files.walk(CLASSES)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".class")).toList()) {
                try (var bytes = Files.newInputStream(file)) {
                    indexer.index(bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return indexer.complete();
    }

    private static Object value(String json) {
        try {
            return JsonMapper.builder().build().readValue(json, Object.class);
        } catch (IOException notJson) {
            return json;
        }
    }

    /** What our own annotations say of a resource's method; used and taken away by {@link Common}. */
    private static void complete(Operation operation, ClassInfo resource, MethodInfo method) {
        if (method.hasAnnotation(Once.class)) {
            operation.addExtension(COMMAND, true);
        }
        if (method.hasAnnotation(Creates.class)) {
            operation.addExtension(CREATES, true);
        }
    }

    /** What is true of every address. */
    private static final class Common implements OASFilter {

        private final Index index;

        Common(Index index) {
            this.index = index;
        }

        @Override
        public Operation filterOperation(Operation operation) {
            if (operation.hasExtension(COMMAND)) {
                operation.addParameter(key());
                operation.removeExtension(COMMAND);
            }
            if (operation.hasExtension(CREATES)) {
                var responses = operation.getResponses();
                var status = responses.getAPIResponses().keySet().iterator().next();
                var made = responses.getAPIResponse(status).description("Created");
                responses.removeAPIResponse(status);
                responses.addAPIResponse("201", made);
                operation.removeExtension(CREATES);
            }
            if ("OpenApiResource_description".equals(operation.getOperationId())) {
                operation.setSecurity(List.of());
            }
            var problem = OASFactory.createAPIResponse()
                    .description("Why it was not done")
                    .content(OASFactory.createContent()
                            .addMediaType(
                                    ProblemDocument.MEDIA_TYPE,
                                    OASFactory.createMediaType()
                                            .schema(OASFactory.createSchema()
                                                    .ref("#/components/schemas/ProblemDocument"))));
            operation.getResponses().addAPIResponse("default", problem);
            return operation;
        }

        private static Parameter key() {
            return OASFactory.createParameter()
                    .name("Idempotency-Key")
                    .in(Parameter.In.HEADER)
                    .required(true)
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .minLength(1)
                            .maxLength(SentCommand.LONGEST_KEY));
        }

        @Override
        public Parameter filterParameter(Parameter parameter) {
            if ("If-Match".equals(parameter.getName())) {
                return parameter.required(true).schema(text(null));
            }
            var refers =
                    parameter.getSchema() == null ? null : parameter.getSchema().getRef();
            return refers != null && refers.endsWith("/Instant") ? parameter.schema(text("date-time")) : parameter;
        }

        @Override
        public RequestBody filterRequestBody(RequestBody body) {
            var form = body.getContent().getMediaType("multipart/form-data");
            if (form != null) {
                var files = OASFactory.createSchema()
                        .addType(Schema.SchemaType.ARRAY)
                        .items(text("binary"));
                form.schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .addProperty("files", files)
                        .addRequired("files"));
            }
            return body;
        }

        private static Schema text(String format) {
            return OASFactory.createSchema().addType(Schema.SchemaType.STRING).format(format);
        }

        /** Records travel as what they are made of; what else can be asked of them stays here. */
        private void onlyComponents(Map<String, Schema> schemas) {
            for (var type : index.getKnownClasses()) {
                var components = !type.isRecord()
                        ? List.<String>of()
                        : type.recordComponentsInDeclarationOrder().stream()
                                .map(component -> component.name())
                                .toList();
                if (!components.isEmpty()) {
                    schemas.entrySet().stream()
                            .filter(schema ->
                                    DescriptionTest.recordOf(schema.getKey()).equals(type.simpleName()))
                            .forEach(schema -> only(components, schema.getValue()));
                }
            }
        }

        /** One of the same name that is another record has components of its own. */
        private static void only(List<String> components, Schema schema) {
            if (schema.getProperties() != null
                    && schema.getProperties().keySet().containsAll(components)) {
                List.copyOf(schema.getProperties().keySet()).stream()
                        .filter(property -> !components.contains(property))
                        .forEach(schema::removeProperty);
            }
        }

        @Override
        public void filterOpenAPI(OpenAPI document) {
            onlyComponents(document.getComponents().getSchemas());
            document.getComponents().removeSchema("IfMatch");
            document.getComponents().removeSchema("Instant");
            var token = OASFactory.createSecurityScheme()
                    .type(SecurityScheme.Type.HTTP)
                    .scheme("bearer");
            document.getComponents().addSecurityScheme("token", token);
            document.getComponents().addSchema("ProblemDocument", problem());
            document.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme("token"));
        }

        private static Schema problem() {
            var schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
            for (var part : ProblemDocument.class.getRecordComponents()) {
                var type = part.getType() == int.class ? Schema.SchemaType.INTEGER : Schema.SchemaType.STRING;
                schema.addProperty(part.getName(), OASFactory.createSchema().addType(type));
            }
            return schema.required(List.of("type", "title", "status"));
        }
    }

    /** The few settings, for who asks in the manner of MicroProfile. */
    private static final class Settings implements Config {

        @Override
        public <T> T getValue(String name, Class<T> type) {
            return getOptionalValue(name, type).orElseThrow();
        }

        @Override
        public ConfigValue getConfigValue(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return SETTINGS.keySet();
        }

        @Override
        public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            var value = SETTINGS.get(name);
            Object read = value == null || type != Boolean.class ? value : Boolean.valueOf(value);
            return Optional.ofNullable(type.cast(read));
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            return List.of();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new UnsupportedOperationException(type.getName());
        }
    }
}
