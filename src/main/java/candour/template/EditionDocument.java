package candour.template;

import candour.scoring.Answer;
import candour.scoring.Band;
import candour.scoring.Instrument;
import candour.scoring.Policies;
import candour.shared.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A quality standard as written in one file of {@code audit-templates/}: one immutable value. What each part means
 * stands in the README there. A document made by {@link EditionFile} is free of contradictions.
 *
 * @param judgeMonths the last months of the look-back, on which the judgement rests; the rest is history
 */
public record EditionDocument(
        String code,
        Integer number,
        String title,
        String jurisdiction,
        LocalDate effectiveFrom,
        String purpose,
        Integer lookBackMonths,
        Integer judgeMonths,
        boolean sectionNoteRequired,
        Policies policies,
        List<Grade> grades,
        List<Band> bands,
        List<Scale> scales,
        List<Section> sections,
        List<Ceiling> ceilings,
        List<FindingRule> findingRules) {

    /** How long the short name of any part may be. Columns that keep one are as wide. */
    public static final int CODE_LENGTH = 30;

    public EditionDocument {
        grades = copy(grades);
        bands = copy(bands);
        scales = copy(scales);
        sections = copy(sections);
        ceilings = copy(ceilings);
        findingRules = copy(findingRules);
    }

    /** A result in words; a higher rank is better. */
    public record Grade(String code, String label, Integer rank) {}

    /** @param describedPerQuestion whether each question says what each level means for it */
    public record Scale(String code, String label, boolean describedPerQuestion, List<Level> levels) {

        public Scale {
            levels = copy(levels);
        }
    }

    /**
     * A step of a scale.
     *
     * @param meaning    what it means everywhere; null where the questions say it
     * @param noteNeeded whether an answer at this level must cite a note
     */
    public record Level(String code, String label, BigDecimal value, boolean noteNeeded, String meaning) {}

    /** Questions that are judged together; {@code why} says what this part means for the child. */
    public record Section(String code, String title, String why, BigDecimal weight, List<Question> questions) {

        public Section {
            questions = copy(questions);
        }
    }

    /**
     * One standard.
     *
     * @param title       a few words, for findings and charts
     * @param why         why it matters to the child
     * @param descriptors by level code: what the level means for this question
     * @param evidence    where to look
     */
    public record Question(
            String code,
            String title,
            String text,
            String why,
            String guidance,
            String scale,
            BigDecimal weight,
            boolean critical,
            Map<String, String> descriptors,
            List<String> evidence) {

        public Question {
            descriptors = descriptors == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(descriptors));
            evidence = copy(evidence);
        }
    }

    /**
     * A limiting rule.
     *
     * @param reach  where it bites: each section, or the whole
     * @param max    grade code, or {@link #NO_GRADE}
     * @param reason what a person reads when it bites
     */
    public record Ceiling(String id, candour.scoring.Ceiling.Reach reach, When when, String max, String reason) {

        /** In place of a grade: no grade is given. */
        public static final String NO_GRADE = "NO_GRADE";
    }

    /** The condition of a ceiling: exactly one of these. */
    public record When(
            List<String> criticalAtLowest,
            SectionGrade sectionAtOrBelow,
            SectionCount sectionsAtOrBelow,
            BigDecimal notEvidencedOverPercent) {

        public When {
            criticalAtLowest = copy(criticalAtLowest);
        }
    }

    /** One of these sections at or below the grade. */
    public record SectionGrade(List<String> sections, String grade) {

        public SectionGrade {
            sections = copy(sections);
        }
    }

    /** At least so many sections at or below the grade. */
    public record SectionCount(Integer count, String grade) {}

    /**
     * Which answers raise a finding.
     *
     * @param critical     only for critical questions, or only for the others; null for both
     * @param when         the levels that raise it
     * @param notEvidenced whether "not evidenced" raises it
     * @param title        its heading; {@code {title}} stands for the title of the question
     */
    public record FindingRule(
            String id, FindingKind kind, Boolean critical, List<LevelOf> when, boolean notEvidenced, String title) {

        public FindingRule {
            when = copy(when);
        }
    }

    /** A level of a scale. */
    public record LevelOf(String scale, String level) {}

    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    public Question question(String questionCode) {
        return questions().stream()
                .filter(question -> question.code().equals(questionCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question " + questionCode));
    }

    public Scale scaleOf(String questionCode) {
        var scale = question(questionCode).scale();
        return scales.stream()
                .filter(each -> each.code().equals(scale))
                .findFirst()
                .orElseThrow();
    }

    public Level level(String questionCode, String levelCode) {
        return scaleOf(questionCode).levels().stream()
                .filter(level -> level.code().equals(levelCode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(questionCode + " has no level " + levelCode));
    }

    /** What the engine needs of this edition. */
    public Instrument toInstrument() {
        return new InstrumentMaker(this).instrument();
    }

    /** The findings that these answers raise: strengths first, then in the order of the edition. */
    public List<RaisedFinding> raisedBy(Collection<Answer> answers) {
        return new FindingRules(this).raisedBy(answers);
    }

    /** Canonical JSON: what is stored, hashed and pinned. */
    public String canonicalJson() {
        return Json.canonical(this);
    }

    public String sha256() {
        return Json.sha256(canonicalJson());
    }

    public static EditionDocument ofJson(String json) {
        return Json.read(json, EditionDocument.class);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
