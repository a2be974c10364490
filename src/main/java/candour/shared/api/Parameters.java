package candour.shared.api;

import candour.shared.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Parameters of a query as they are meant: a value that cannot be one is told by its name, not answered by 404. */
@Provider
@ApplicationScoped
public class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READ = Map.of(
            LocalDate.class, LocalDate::parse,
            Instant.class, Instant::parse,
            Long.class, Long::valueOf,
            Integer.class, Integer::valueOf,
            Boolean.class, Parameters::yesOrNo);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (Stream.of(annotations).anyMatch(PathParam.class::isInstance)) {
            return null;
        }
        var read = type.isEnum() ? constants(type) : READ.get(type);
        return read == null ? null : new Strict<>(type, read, name(annotations));
    }

    private static <T> Function<String, Object> constants(Class<T> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String name(Annotation[] annotations) {
        return Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse(null);
    }

    private record Strict<T>(Class<T> type, Function<String, Object> read, String name) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return text == null || text.isEmpty() ? null : type.cast(read.apply(text));
            } catch (DateTimeException | IllegalArgumentException odd) {
                throw Refused.field(name, Sentence.of("shared.api.oddValue"));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
