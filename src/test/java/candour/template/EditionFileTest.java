package candour.template;

import static candour.template.EditionFixture.SMALL;
import static candour.template.EditionFixture.read;
import static candour.template.EditionFixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a file can be wrong: the line, the key of the sentence, and what is filled in. */
class EditionFileTest {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("messages");

    @Test
    void reads_the_small_edition() {
        assertThat(read(SMALL).questions())
                .extracting(EditionDocument.Question::code)
                .containsExactly("A1", "A2");
    }

    @Test
    void reads_json_as_well() {
        assertThat(problems("{\"code\": \"small\"}"))
                .contains(new EditionProblem("small.yaml", 1, "template.problem.badCode", List.of("small")));
    }

    static List<Arguments> mistakes() {
        return List.of(
                mistake("code: SMALL\n", "", 1, "missing", "code"),
                mistake("code: SMALL", "code: small", 1, "badCode", "small"),
                mistake("code: SMALL", "code: ABCDEFGHIJKLMNOPQRSTU", 1, "tooLong", "code", "20"),
                mistake("number: 1", "number: 0", 2, "notBetween", "number", "1", "9999"),
                mistake("title: A small standard", "title: \" \"", 3, "missing", "title"),
                mistake("title: A small standard", "title:", 3, "empty", "title"),
                mistake("title: A small standard", "title: " + "x".repeat(201), 3, "tooLong", "title", "200"),
                mistake(
                        "      - { code: HIGH, label",
                        "      - { code: HIGH, lable",
                        27,
                        "unknownProperty",
                        "lable",
                        known(EditionDocument.Level.class)),
                mistake(
                        "title: A small standard",
                        "titel: A small standard",
                        3,
                        "unknownProperty",
                        "titel",
                        known(EditionDocument.class)),
                mistake("effectiveFrom: 2026-04-01", "effectiveFrom: 1 April", 5, "wrongType", "effectiveFrom"),
                mistake("judgeMonths: 6", "judgeMonths: 13", 8, "notBetween", "judgeMonths", "1", "12"),
                mistake("judgeMonths: 6", "judgeMonths: six", 8, "wrongType", "judgeMonths"),
                mistake("judgeMonths: 6", "judgeMonths: \"6\"", 8, "wrongType", "judgeMonths"),
                mistake("notEvidenced: LOWEST", "notEvidenced: MIDDLE", 10, "wrongType", "policies / notEvidenced"),
                mistake("notEvidenced: LOWEST, ", "", 10, "missing", "notEvidenced"),
                mistake("rank: 2", "rank: 1", 13, "rankTwice", "1"),
                mistake("code: GOOD", "code: POOR", 13, "codeTwice", "POOR"),
                mistake("from: 0, ", "from: 5, ", 16, "bandGap", "0", "5"),
                mistake("below: 50", "below: 49.9", 15, "bandGap", "49.9", "50"),
                mistake("below: 50", "below: 50.1", 15, "bandOverlap", "GOOD", "50"),
                mistake(", below: 50", "", 15, "bandOverlap", "GOOD", "50"),
                mistake("from: 50 }", "from: 50, below: 100 }", 15, "bandEnd", "100"),
                mistake("from: 50 }", "from: 50, below: 50 }", 15, "bandEmpty", "GOOD"),
                mistake(
                        "{ grade: POOR, from: 0",
                        "{ grade: FAIR, from: 0",
                        16,
                        "unknownReference",
                        "FAIR",
                        "GOOD, POOR"),
                mistake(
                        "grade: GOOD, from: 50 }\n  - { grade: POOR",
                        "grade: POOR, from: 50 }\n  - { grade: GOOD",
                        15,
                        "bandOrder",
                        "POOR",
                        "GOOD"),
                mistake("value: 1, meaning: It was so.", "value: 0.0, meaning: It was so.", 20, "scaleTooShort", "YN"),
                mistake("value: 1, meaning", "value: -1, meaning", 21, "negative", "value"),
                mistake("value: 1, meaning", "value: 1e999999999, meaning", 21, "numberSize", "value", "6"),
                mistake(
                        "value: 1, meaning",
                        "value: 1e99999999999, meaning",
                        21,
                        "wrongType",
                        "scales / 1 / levels / 1 / value"),
                mistake("value: 1, meaning", "value: 0.0000001, meaning", 21, "numberSize", "value", "6"),
                mistake(", meaning: It was so.", "", 21, "missing", "meaning"),
                mistake("weight: 60", "weight: 0", 33, "notPositive", "weight"),
                mistake("weight: 60", "weight: 10000000", 33, "numberSize", "weight", "6"),
                mistake("weight: 60", "weight: -1", 33, "notPositive", "weight"),
                mistake("- code: A2", "- code: A1", 44, "codeTwice", "A1"),
                mistake("- code: A2", "- code: A", 44, "codeTwice", "A"),
                mistake("        text: Was the child heard?\n", "", 44, "missing", "text"),
                mistake("        guidance: Look at the words.\n", "", 44, "missing", "guidance"),
                mistake("scale: TWO", "scale: THREE", 49, "unknownReference", "THREE", "TWO, YN"),
                mistake(", LOW: Seldom.", "", 51, "descriptorMissing", "A2", "LOW"),
                mistake("LOW: Seldom.", "LOW: Seldom., LEAST: Never.", 51, "unknownReference", "LEAST", "HIGH, LOW"),
                mistake("evidence: [Words]", "evidence: []", 52, "missing", "evidence"),
                mistake("criticalAtLowest: [A1]", "criticalAtLowest: [A2]", 54, "notCritical", "A2"),
                mistake("criticalAtLowest: [A1]", "criticalAtLowest: [A9]", 54, "unknownReference", "A9", "A1, A2"),
                mistake("criticalAtLowest: [A1]", "criticalAtLowest: []", 54, "oneCondition", "L1"),
                mistake(
                        "criticalAtLowest: [A1]",
                        "criticalAtLowest: [A1], notEvidencedOverPercent: 30",
                        54,
                        "oneCondition",
                        "L1"),
                mistake(
                        "criticalAtLowest: [A1]",
                        "notEvidencedOverPercent: 100",
                        54,
                        "notBetween",
                        "notEvidencedOverPercent",
                        "0",
                        "99"),
                mistake(
                        "criticalAtLowest: [A1]",
                        "sectionAtOrBelow: { sections: [A], grade: POOR }",
                        54,
                        "ceilingReach",
                        "L1"),
                mistake(
                        "reach: SECTION, when: { criticalAtLowest: [A1]",
                        "reach: OVERALL, when: { sectionsAtOrBelow: { count: 2, grade: POOR }",
                        54,
                        "notBetween",
                        "count",
                        "1",
                        "1"),
                mistake(
                        "reach: SECTION, when: { criticalAtLowest: [A1]",
                        "reach: OVERALL, when: { sectionAtOrBelow: { sections: [Z], grade: POOR }",
                        54,
                        "unknownReference",
                        "Z",
                        "A"),
                mistake("max: POOR", "max: GOOD", 54, "ceilingNeverLowers", "GOOD"),
                mistake("max: POOR", "max: FAIR", 54, "unknownReference", "FAIR", "GOOD, POOR"),
                mistake("max: POOR, ", "", 54, "missing", "max"),
                mistake(", reason: Not seen.", "", 54, "missing", "reason"),
                mistake("level: \"NO\"", "level: NEVER", 56, "unknownReference", "NEVER", "NO, YES"),
                mistake("when: [{ scale: YN, level: \"NO\" }], ", "", 56, "missing", "when"),
                mistake("kind: MAJOR", "kind: HUGE", 56, "wrongType", "findingRules / 1 / kind"),
                mistake(
                        "title: \"{title}: no\" }\n",
                        "title: \"{title}: no\" }\n  - { id: F2, kind: MINOR, "
                                + "when: [{ scale: YN, level: \"NO\" }], title: x }\n",
                        57,
                        "findingTwice",
                        "YN NO",
                        "F1",
                        "F2"),
                mistake("number: 1", "number: 1\nnumber: 2", 3, "keyTwice", "number", "2"),
                mistake("number: 1", "number: !!java.util.Date 1", 2, "typeTag", "tag:yaml.org,2002:java.util.Date"),
                mistake("number: 1\n", "number: &n 1\njudgeMonths: *n\n", 3, "anchor"),
                mistake("title: A small standard", "title: [A small", 4, "syntax"),
                mistake(
                        "level: \"NO\" }], title: \"{title}: no\" }\n",
                        "level: \"NO\" }], title: x }\n---\ncode: B\n",
                        58,
                        "secondDocument"));
    }

    @ParameterizedTest(name = "{2} {3} {4}")
    @MethodSource("mistakes")
    void names_line_and_remedy(String passage, String replacement, int line, String key, List<String> args) {
        assertThat(problems(with(passage, replacement)))
                .contains(new EditionProblem("small.yaml", line, "template.problem." + key, args));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("mistakes")
    void has_a_whole_sentence_for_it(String passage, String replacement, int line, String key, List<String> args) {
        var sentence = MessageFormat.format(MESSAGES.getString("template.problem." + key), args.toArray());
        assertThat(sentence).endsWith(".").doesNotContain("{");
        assertThat(args).allMatch(sentence::contains);
    }

    @Test
    void reports_everything_at_once() {
        var broken = SMALL.replace("weight: 60", "weight: 0")
                .replace("scale: TWO", "scale: THREE")
                .replace("rank: 2", "rank: 1");
        assertThat(problems(broken))
                .extracting(EditionProblem::key)
                .contains(
                        "template.problem.notPositive",
                        "template.problem.unknownReference",
                        "template.problem.rankTwice");
    }

    @Test
    void stops_after_a_hundred() {
        var broken = IntStream.range(0, 5000).mapToObj(i -> "x" + i + ": 1").collect(Collectors.joining("\n"));
        assertThat(problems(broken)).hasSize(100);
    }

    @Test
    void refuses_what_is_not_a_mapping() {
        assertThat(keys("")).containsExactly("template.problem.notAMapping");
        assertThat(keys("just text")).containsExactly("template.problem.notAMapping");
        assertThat(keys("- a\n- b")).containsExactly("template.problem.notAMapping");
    }

    @Test
    void refuses_other_encodings() {
        var content = SMALL.replace("A small", "Ä small").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(problems(content))
                .containsExactly(new EditionProblem("small.yaml", 0, "template.problem.notUtf8", List.of()));
    }

    @Test
    void refuses_a_file_that_is_too_large_before_reading_it() {
        assertThat(problems(new byte[EditionFile.LARGEST + 1]))
                .extracting(EditionProblem::key)
                .containsExactly("template.problem.tooLarge");
    }

    @Test
    void refuses_ten_thousand_levels_of_nesting() {
        assertThat(keys("a: " + "[".repeat(10_000) + "]".repeat(10_000))).isNotEmpty();
        assertThat(keys("a: " + "[".repeat(20) + "]".repeat(20))).contains("template.problem.tooDeep");
    }

    /** Each line names the one before nine times: expanded it would be 9 to the 9th. */
    @Test
    void refuses_a_yaml_bomb() {
        var bomb = "a0: &a0 [x]\n"
                + IntStream.range(1, 10)
                        .mapToObj(i -> "a" + i + ": &a" + i + " ["
                                + IntStream.range(0, 9)
                                        .mapToObj(j -> "*a" + (i - 1))
                                        .collect(Collectors.joining(", ")) + "]")
                        .collect(Collectors.joining("\n"));
        assertThat(keys(bomb)).contains("template.problem.anchor");
    }

    @Property(tries = 300)
    void refuses_whatever_is_broken_with_a_plain_problem(
            @ForAll @IntRange(max = 1400) int at,
            @ForAll @IntRange(max = 12) int cut,
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(max = 6) String typed) {
        int from = Math.min(at, SMALL.length() - 20);
        var mangled = SMALL.substring(0, from) + typed + SMALL.substring(from + cut);
        try {
            assertThat(read(mangled)).isNotNull();
        } catch (InvalidEdition refused) {
            assertThat(refused.problems()).isNotEmpty().allMatch(problem -> problem.line() >= 0);
        }
    }

    private static String known(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Arguments mistake(String passage, String replacement, int line, String key, String... args) {
        return Arguments.of(passage, replacement, line, key, List.of(args));
    }

    private static List<String> keys(String yaml) {
        return problems(yaml).stream().map(EditionProblem::key).toList();
    }

    private static List<EditionProblem> problems(String yaml) {
        return problems(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<EditionProblem> problems(byte[] content) {
        return catchThrowableOfType(InvalidEdition.class, () -> EditionFile.read("small.yaml", content))
                .problems();
    }
}
