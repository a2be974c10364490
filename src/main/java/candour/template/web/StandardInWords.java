package candour.template.web;

import candour.scoring.Band;
import candour.shared.Formats;
import candour.shared.web.Messages;
import candour.template.EditionDocument;
import candour.template.EditionDocument.Ceiling;
import candour.template.EditionDocument.FindingRule;
import candour.template.EditionDocument.Grade;
import candour.template.EditionDocument.Level;
import candour.template.EditionDocument.LevelOf;
import candour.template.EditionDocument.Question;
import candour.template.EditionDocument.Scale;
import candour.template.EditionDocument.Section;
import candour.template.FindingKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules of an edition as sentences: what counts how much, what limits a grade, what raises a finding. */
public record StandardInWords(EditionDocument edition, Messages words) {

    /** A grade with the percentages that suggest it. */
    public record BandLine(String grade, String label, String range) {}

    /** What an answer means for one question; {@code value} says how much it counts. */
    public record LevelLine(String label, String meaning, String value, boolean noteNeeded) {}

    /** A ceiling: when it holds, what it then does, and what a person reads. */
    public record CeilingLine(String id, String when, String then, String reason) {}

    /** A rule that raises findings. */
    public record FindingLine(FindingKind kind, String title, List<String> answers, String questions) {}

    public String weightOf(Section section) {
        var all = edition.sections().stream().map(Section::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return words.text("template.text.weight", Formats.number(section.weight()), Formats.number(all));
    }

    public String weightOf(Section section, Question question) {
        var all = section.questions().stream().map(Question::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return words.text("template.text.weightInSection", Formats.number(question.weight()), Formats.number(all));
    }

    public Scale scaleOf(Question question) {
        return edition.scaleOf(question.code());
    }

    /** The levels of a scale, with what they mean for a question; null for what they mean everywhere. */
    public List<LevelLine> levels(Scale scale, Question question) {
        var highest = scale.levels().stream()
                .map(Level::value)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return scale.levels().stream()
                .map(level -> new LevelLine(
                        level.label(),
                        question == null
                                ? level.meaning()
                                : question.descriptors().getOrDefault(level.code(), level.meaning()),
                        words.text("template.text.value", Formats.number(level.value()), Formats.number(highest)),
                        level.noteNeeded()))
                .toList();
    }

    public List<BandLine> bands() {
        return edition.bands().stream()
                .sorted(Comparator.comparing(Band::from).reversed())
                .map(band -> new BandLine(band.grade(), gradeLabel(band.grade()), range(band)))
                .toList();
    }

    private String range(Band band) {
        return band.below() == null
                ? words.text("template.band.from", Formats.number(band.from()))
                : words.text("template.band.between", Formats.number(band.from()), Formats.number(band.below()));
    }

    public List<CeilingLine> ceilings() {
        return edition.ceilings().stream()
                .map(ceiling -> new CeilingLine(ceiling.id(), when(ceiling.when()), then(ceiling), ceiling.reason()))
                .toList();
    }

    private String when(EditionDocument.When when) {
        if (when.sectionAtOrBelow() != null) {
            var sections = when.sectionAtOrBelow().sections();
            var grade = when.sectionAtOrBelow().grade();
            return words.text(
                    "template.ceiling.sections", sections.size(), list(sections), gradeLabel(grade), orLower(grade));
        }
        if (when.sectionsAtOrBelow() != null) {
            var grade = when.sectionsAtOrBelow().grade();
            return words.text(
                    "template.ceiling.count", when.sectionsAtOrBelow().count(), gradeLabel(grade), orLower(grade));
        }
        if (when.notEvidencedOverPercent() != null) {
            return words.text("template.ceiling.notEvidenced", Formats.number(when.notEvidencedOverPercent()));
        }
        return words.text("template.ceiling.critical", when.criticalAtLowest().size(), list(when.criticalAtLowest()));
    }

    private String then(Ceiling ceiling) {
        var section = ceiling.reach() == candour.scoring.Ceiling.Reach.SECTION;
        if (Ceiling.NO_GRADE.equals(ceiling.max())) {
            return words.text(section ? "template.ceiling.sectionNoGrade" : "template.ceiling.noGrade");
        }
        return words.text(
                section ? "template.ceiling.sectionAtMost" : "template.ceiling.atMost", gradeLabel(ceiling.max()));
    }

    public List<FindingLine> findings() {
        return edition.findingRules().stream()
                .sorted(Comparator.comparing(FindingRule::kind))
                .map(rule -> new FindingLine(rule.kind(), title(rule), answers(rule), questions(rule)))
                .toList();
    }

    private String title(FindingRule rule) {
        return rule.title().replace("{title}", words.text("template.finding.title"));
    }

    private List<String> answers(FindingRule rule) {
        var answers = new ArrayList<String>();
        rule.when().forEach(level -> answers.add(levelLabel(level)));
        if (rule.notEvidenced()) {
            answers.add(words.text("template.finding.notEvidenced"));
        }
        return answers;
    }

    private String questions(FindingRule rule) {
        if (rule.critical() == null) {
            return words.text("template.finding.everyQuestion");
        }
        return words.text(rule.critical() ? "template.finding.critical" : "template.finding.notCritical");
    }

    private String levelLabel(LevelOf level) {
        var scale = edition.scales().stream()
                .filter(each -> each.code().equals(level.scale()))
                .findFirst()
                .orElseThrow();
        var label = scale.levels().stream()
                .filter(each -> each.code().equals(level.level()))
                .findFirst()
                .orElseThrow()
                .label();
        return words.text("template.finding.level", label, scale.label());
    }

    private String gradeLabel(String code) {
        return edition.grades().stream()
                .filter(grade -> grade.code().equals(code))
                .findFirst()
                .orElseThrow()
                .label();
    }

    /** 1 where there is a grade below this one. */
    private int orLower(String code) {
        var lowest =
                edition.grades().stream().min(Comparator.comparing(Grade::rank)).orElseThrow();
        return lowest.code().equals(code) ? 0 : 1;
    }

    private static String list(List<String> codes) {
        return String.join(", ", codes);
    }
}
