package candour.template;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * The line of every property of a template file, by its path ({@code /sections/0/code}).
 *
 * <p>The same walk refuses what a template never needs and an attacker does: type tags, aliases, deep nesting; and what
 * hides mistakes: an unknown key, a key given twice, a key without a value. Binding alone could not: records are read
 * from a buffer that has forgotten the lines.
 */
final class SourceLines {

    static final int DEEPEST = 12;

    private final Map<String, Integer> lines = new HashMap<>();
    private final YAMLParser parser;
    private final ProblemList problems;

    private SourceLines(YAMLParser parser, ProblemList problems) {
        this.parser = parser;
        this.problems = problems;
    }

    static SourceLines of(YAMLFactory yaml, String content, ProblemList problems) throws IOException {
        try (var parser = yaml.createParser(content)) {
            var lines = new SourceLines(parser, problems);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.add(1, "template.problem.notAMapping");
            } else {
                lines.walk("", 0, new Shape(EditionDocument.class));
                if (parser.nextToken() != null) {
                    problems.add(lines.line(), "template.problem.secondDocument");
                }
            }
            return lines;
        }
    }

    /** The line of a path, or of the nearest part around it that is written in the file. */
    int of(String path) {
        for (var at = path; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            if (lines.containsKey(at)) {
                return lines.get(at);
            }
        }
        return 1;
    }

    private void walk(String path, int depth, Shape shape) throws IOException {
        lines.putIfAbsent(path, line());
        refuseYamlTricks();
        if (depth > DEEPEST) {
            problems.add(line(), "template.problem.tooDeep", DEEPEST);
            problems.throwIfAny();
        }
        switch (parser.currentToken()) {
            case START_OBJECT -> walkProperties(path, depth, shape);
            case START_ARRAY -> walkElements(path, depth, shape.element());
            case VALUE_NULL -> problems.add(lines.get(path), "template.problem.empty", nameOf(path));
            case VALUE_STRING -> {
                if (parser.getText().isEmpty()) {
                    problems.add(lines.get(path), "template.problem.empty", nameOf(path));
                }
            }
            default -> {}
        }
    }

    private void walkProperties(String path, int depth, Shape shape) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = parser.currentName();
            var property = path + "/" + name;
            if (lines.putIfAbsent(property, line()) != null) {
                problems.add(line(), "template.problem.keyTwice", name, lines.get(property));
            }
            var inside = shape.property(name);
            if (inside == null) {
                problems.add(line(), "template.problem.unknownProperty", name, String.join(", ", shape.names()));
            }
            parser.nextToken();
            walk(property, depth + 1, inside == null ? Shape.ANYTHING : inside);
        }
    }

    private void walkElements(String path, int depth, Shape shape) throws IOException {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            walk(path + "/" + i, depth + 1, shape);
        }
    }

    private void refuseYamlTricks() throws IOException {
        if (parser.getTypeId() != null) {
            problems.add(line(), "template.problem.typeTag", parser.getTypeId());
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            problems.add(line(), "template.problem.anchor");
        }
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
