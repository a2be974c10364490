package candour.audit.web;

import static candour.shared.RuleViolation.unless;

import candour.audit.Judgement;
import candour.audit.NoteContent;
import candour.audit.NoteSource;
import candour.audit.NoteStanding;
import candour.audit.OwnJudgement;
import candour.audit.Sending;
import candour.audit.web.DraftRequest.Refused;
import candour.scoring.AnswerState;
import candour.shared.RuleViolation;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads what a page sends. What is missing or of the wrong kind is refused: no page of ours sends it. */
record DraftContent(JsonObject body) {

    Judgement judgement() {
        var notes = array("notes").stream().map(DraftContent::whole).collect(Collectors.toSet());
        return new Judgement(one(AnswerState.class, "state"), text("level"), text("reason"), text("comment"), notes);
    }

    NoteContent note() {
        return new NoteContent(
                day("notedOn"),
                text("record"),
                text("text"),
                one(NoteSource.class, "source"),
                one(NoteStanding.class, "standing"));
    }

    OwnJudgement own() {
        return new OwnJudgement(text("grade"), text("rationale"));
    }

    Sending sending() {
        return Sending.of(text("client"), whole(body.get("sequence")));
    }

    int version() {
        return (int) whole(body.get("version"));
    }

    String command() {
        var command = text("command");
        unless(command != null && command.matches("[0-9a-zA-Z-]{8,36}"), "audit.rule.sending");
        return command;
    }

    private <E extends Enum<E>> E one(Class<E> type, String name) {
        var code = text(name);
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(code))
                .findFirst();
        unless(code == null || found.isPresent(), "audit.rule.choice");
        return found.orElse(null);
    }

    private LocalDate day(String name) {
        try {
            return text(name) == null ? null : LocalDate.parse(text(name));
        } catch (DateTimeException odd) {
            throw new RuleViolation("audit.rule.day");
        }
    }

    private String text(String name) {
        var value = body.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw odd();
    }

    private JsonArray array(String name) {
        if (body.get(name) instanceof JsonArray array) {
            return array;
        }
        throw odd();
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
