package candour.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** One of the twenty, with an audit of their own, who saves one answer after the other, each a real change. */
final class Assessor implements Worker {

    private static final long FIRST_AUDIT = 50_000_000;
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    /** Questions of the demo's edition, each with two levels to change between. */
    private static final List<List<String>> QUESTIONS = List.of(
            List.of("A1", "GOOD", "REQUIRES_IMPROVEMENT"),
            List.of("B1", "REQUIRES_IMPROVEMENT", "GOOD"),
            List.of("B3", "YES", "PARTLY"),
            List.of("B4", "PARTLY", "YES"),
            List.of("C3", "YES", "PARTLY"),
            List.of("C4", "PARTLY", "YES"));

    private final Visitor visitor;
    private final long audit;
    private final String client = UUID.randomUUID().toString();
    private final Map<String, Integer> versions = new HashMap<>();
    private int sent;

    private Assessor(int number) {
        visitor = Visitor.signedIn("assessor." + number);
        audit = FIRST_AUDIT + number;
    }

    static Assessor number(int number) {
        return new Assessor(number);
    }

    /** Saves the next answer; returns how long it took until it was known to be saved. */
    @Override
    public double once() {
        var question = QUESTIONS.get(sent % QUESTIONS.size());
        var level = question.get(1 + sent / QUESTIONS.size() % 2);
        var code = question.get(0);
        sent++;
        var json = ("{\"state\":\"ANSWERED\",\"level\":\"%s\",\"reason\":null,\"comment\":null,\"notes\":[],"
                        + "\"client\":\"%s\",\"sequence\":%d,\"version\":%d}")
                .formatted(level, client, sent, versions.getOrDefault(code, 0));
        var reply = visitor.put("/drafts/audits/" + audit + "/answers/" + code, json)
                .orFail(200, "Saving an answer");
        var version = VERSION.matcher(reply.text());
        if (!version.find() || Integer.parseInt(version.group(1)) <= versions.getOrDefault(code, 0)) {
            throw new WrongAnswer("Saving an answer was not confirmed: " + reply.text());
        }
        versions.put(code, Integer.valueOf(version.group(1)));
        return reply.millis();
    }
}
