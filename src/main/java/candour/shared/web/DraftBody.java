package candour.shared.web;

import static candour.shared.RuleViolation.unless;

import candour.shared.RuleViolation;
import candour.shared.web.DraftRequest.Refused;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What a page sends to the drafts. What is of the wrong kind is refused: no page of ours sends it. */
public record DraftBody(JsonObject json) {

    /** Null where it is missing. */
    public String text(String name) {
        var value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw odd();
    }

    /** One of the constants by its name; null where it is missing, and a broken rule where there is no such one. */
    public <E extends Enum<E>> E one(Class<E> type, String name) {
        var code = text(name);
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst();
        unless(code == null || found.isPresent(), "shared.rule.choice");
        return found.orElse(null);
    }

    /** Whether something is ticked; not where it is missing, as in what a page sends that was opened before there was a tick. */
    public boolean yes(String name) {
        var value = json.getOrDefault(name, JsonValue.FALSE);
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw odd();
    }

    public LocalDate day(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException odd) {
            throw new RuleViolation("shared.rule.day");
        }
    }

    public long whole(String name) {
        return whole(json.get(name));
    }

    public Set<Long> numbers(String name) {
        if (json.get(name) instanceof JsonArray array) {
            return array.stream().map(DraftBody::whole).collect(Collectors.toSet());
        }
        throw odd();
    }

    public int version() {
        return (int) whole("version");
    }

    private static long whole(JsonValue value) {
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && number.bigDecimalValue().precision() <= 9) {
            return number.longValue();
        }
        throw odd();
    }

    private static Refused odd() {
        return new Refused(HttpServletResponse.SC_BAD_REQUEST);
    }
}
