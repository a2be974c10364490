package candour.template;

import candour.template.EditionDocument.Level;
import candour.template.EditionDocument.Question;
import candour.template.EditionDocument.Scale;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what the shape of a file cannot say: that an edition is complete and does not contradict itself. */
record EditionCheck(EditionDocument edition, CheckList list) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4000;

    EditionCheck(EditionDocument edition, SourceLines lines, ProblemList problems) {
        this(edition, new CheckList(lines, problems));
    }

    void run() {
        head();
        grades();
        new BandCheck(edition, list).run();
        scales();
        sections();
        new RuleCheck(edition, list).run();
    }

    private void head() {
        list.newCode("/code", edition.code(), new HashSet<>());
        if (edition.code() != null && edition.code().length() > 20) {
            list.problem("/code", "template.problem.tooLong", "code", 20);
        }
        list.between("/number", edition.number(), 1, 9999);
        list.text("/title", edition.title(), LONGEST_TITLE);
        list.present("/jurisdiction", edition.jurisdiction());
        list.present("/effectiveFrom", edition.effectiveFrom());
        list.text("/purpose", edition.purpose(), LONGEST_TEXT);
        list.between("/lookBackMonths", edition.lookBackMonths(), 1, 240);
        if (edition.lookBackMonths() != null) {
            list.between("/judgeMonths", edition.judgeMonths(), 1, edition.lookBackMonths());
        }
        if (list.present("/policies", edition.policies())) {
            list.present("/policies/notApplicable", edition.policies().notApplicable());
            list.present("/policies/notEvidenced", edition.policies().notEvidenced());
            list.present("/policies/unanswered", edition.policies().unanswered());
        }
    }

    private void grades() {
        list.present("/grades", edition.grades());
        var codes = new HashSet<String>();
        var ranks = new HashSet<Integer>();
        for (int i = 0; i < edition.grades().size(); i++) {
            var grade = edition.grades().get(i);
            var at = "/grades/" + i;
            list.newCode(at + "/code", grade.code(), codes);
            list.text(at + "/label", grade.label(), LONGEST_TITLE);
            if (list.present(at + "/rank", grade.rank()) && !ranks.add(grade.rank())) {
                list.problem(at + "/rank", "template.problem.rankTwice", grade.rank());
            }
        }
    }

    private void scales() {
        list.present("/scales", edition.scales());
        var codes = new HashSet<String>();
        for (int i = 0; i < edition.scales().size(); i++) {
            var scale = edition.scales().get(i);
            var at = "/scales/" + i;
            list.newCode(at + "/code", scale.code(), codes);
            list.text(at + "/label", scale.label(), LONGEST_TITLE);
            levels(at, scale);
        }
    }

    private void levels(String at, Scale scale) {
        var codes = new HashSet<String>();
        for (int i = 0; i < scale.levels().size(); i++) {
            var level = scale.levels().get(i);
            var here = at + "/levels/" + i;
            list.newCode(here + "/code", level.code(), codes);
            list.text(here + "/label", level.label(), LONGEST_TITLE);
            if (list.number(here + "/value", level.value()) && level.value().signum() < 0) {
                list.problem(here + "/value", "template.problem.negative", "value");
            }
            if (!scale.describedPerQuestion()) {
                list.text(here + "/meaning", level.meaning(), LONGEST_TEXT);
            }
        }
        var values = scale.levels().stream()
                .map(Level::value)
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .count();
        if (values < 2) {
            list.problem(at + "/levels", "template.problem.scaleTooShort", scale.code());
        }
    }

    private void sections() {
        list.present("/sections", edition.sections());
        var codes = new HashSet<String>();
        var scales = edition.scales().stream()
                .filter(scale -> scale.code() != null)
                .collect(Collectors.toMap(Scale::code, scale -> scale, (first, second) -> first));
        for (int i = 0; i < edition.sections().size(); i++) {
            var section = edition.sections().get(i);
            var at = "/sections/" + i;
            list.newCode(at + "/code", section.code(), codes);
            list.text(at + "/title", section.title(), LONGEST_TITLE);
            list.text(at + "/why", section.why(), LONGEST_TEXT);
            list.positive(at + "/weight", section.weight());
            list.present(at + "/questions", section.questions());
            questions(at, section.questions(), codes, scales);
        }
    }

    private void questions(String at, List<Question> questions, Set<String> codes, Map<String, Scale> scales) {
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            var here = at + "/questions/" + i;
            list.newCode(here + "/code", question.code(), codes);
            list.text(here + "/title", question.title(), LONGEST_TITLE);
            list.text(here + "/text", question.text(), LONGEST_TEXT);
            list.text(here + "/why", question.why(), LONGEST_TEXT);
            list.text(here + "/guidance", question.guidance(), LONGEST_TEXT);
            list.positive(here + "/weight", question.weight());
            list.present(here + "/evidence", question.evidence());
            if (list.known(here + "/scale", question.scale(), scales.keySet())) {
                descriptors(here, question, scales.get(question.scale()));
            }
        }
    }

    private void descriptors(String at, Question question, Scale scale) {
        var codes = scale.levels().stream()
                .map(Level::code)
                .filter(Objects::nonNull)
                .toList();
        if (scale.describedPerQuestion()) {
            codes.stream()
                    .filter(code ->
                            question.descriptors().getOrDefault(code, "").isBlank())
                    .forEach(code -> list.problem(
                            at + "/descriptors", "template.problem.descriptorMissing", question.code(), code));
        }
        question.descriptors().keySet().forEach(code -> list.known(at + "/descriptors/" + code, code, codes));
    }
}
