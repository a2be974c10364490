package candour.template;

import static candour.scoring.Ceiling.Reach.OVERALL;

import candour.template.EditionDocument.Ceiling;
import candour.template.EditionDocument.FindingRule;
import candour.template.EditionDocument.Grade;
import candour.template.EditionDocument.LevelOf;
import candour.template.EditionDocument.Question;
import candour.template.EditionDocument.Section;
import candour.template.EditionDocument.When;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks the limiting rules and the finding rules of an edition: what they name exists, and each can matter. */
record RuleCheck(EditionDocument edition, CheckList list) {

    void run() {
        ceilings();
        findingRules();
    }

    private void ceilings() {
        var ids = new HashSet<String>();
        for (int i = 0; i < edition.ceilings().size(); i++) {
            var ceiling = edition.ceilings().get(i);
            var at = "/ceilings/" + i;
            list.newCode(at + "/id", ceiling.id(), ids);
            list.text(at + "/reason", ceiling.reason(), 1000);
            max(at, ceiling);
            if (list.present(at + "/reach", ceiling.reach()) && list.present(at + "/when", ceiling.when())) {
                when(at, ceiling);
            }
        }
    }

    private void max(String at, Ceiling ceiling) {
        if (Ceiling.NO_GRADE.equals(ceiling.max())) {
            return;
        }
        var grades = codes(edition.grades(), Grade::code);
        if (list.known(at + "/max", ceiling.max(), grades)) {
            var highest = edition.grades().stream()
                    .filter(grade -> grade.rank() != null)
                    .max(Comparator.comparing(Grade::rank))
                    .map(Grade::code);
            if (highest.isPresent() && highest.get().equals(ceiling.max())) {
                list.problem(at + "/max", "template.problem.ceilingNeverLowers", ceiling.max());
            }
        }
    }

    private void when(String at, Ceiling ceiling) {
        var when = ceiling.when();
        long conditions = Stream.of(
                        when.criticalAtLowest().isEmpty() ? null : when.criticalAtLowest(),
                        when.sectionAtOrBelow(),
                        when.sectionsAtOrBelow(),
                        when.notEvidencedOverPercent())
                .filter(Objects::nonNull)
                .count();
        if (conditions != 1) {
            list.problem(at + "/when", "template.problem.oneCondition", ceiling.id());
            return;
        }
        if (ceiling.reach() != OVERALL && (when.sectionAtOrBelow() != null || when.sectionsAtOrBelow() != null)) {
            list.problem(at + "/reach", "template.problem.ceilingReach", ceiling.id());
        }
        condition(at + "/when", when);
    }

    private void condition(String at, When when) {
        var grades = codes(edition.grades(), Grade::code);
        for (int i = 0; i < when.criticalAtLowest().size(); i++) {
            critical(at + "/criticalAtLowest/" + i, when.criticalAtLowest().get(i));
        }
        if (when.sectionAtOrBelow() != null) {
            var here = at + "/sectionAtOrBelow";
            list.known(here + "/grade", when.sectionAtOrBelow().grade(), grades);
            list.present(here + "/sections", when.sectionAtOrBelow().sections());
            var sections = when.sectionAtOrBelow().sections();
            for (int i = 0; i < sections.size(); i++) {
                list.known(here + "/sections/" + i, sections.get(i), codes(edition.sections(), Section::code));
            }
        }
        if (when.sectionsAtOrBelow() != null) {
            list.known(at + "/sectionsAtOrBelow/grade", when.sectionsAtOrBelow().grade(), grades);
            list.between(
                    at + "/sectionsAtOrBelow/count",
                    when.sectionsAtOrBelow().count(),
                    1,
                    edition.sections().size());
        }
        var percent = when.notEvidencedOverPercent();
        if (percent != null
                && list.number(at + "/notEvidencedOverPercent", percent)
                && (percent.signum() < 0 || percent.compareTo(BigDecimal.valueOf(100)) >= 0)) {
            list.problem(
                    at + "/notEvidencedOverPercent", "template.problem.notBetween", "notEvidencedOverPercent", 0, 99);
        }
    }

    private void critical(String at, String code) {
        if (list.known(at, code, codes(edition.questions(), Question::code))
                && !edition.question(code).critical()) {
            list.problem(at, "template.problem.notCritical", code);
        }
    }

    private void findingRules() {
        var ids = new HashSet<String>();
        var taken = new HashMap<String, String>();
        for (int i = 0; i < edition.findingRules().size(); i++) {
            var rule = edition.findingRules().get(i);
            var at = "/findingRules/" + i;
            list.newCode(at + "/id", rule.id(), ids);
            list.present(at + "/kind", rule.kind());
            list.text(at + "/title", rule.title(), 100);
            if (rule.when().isEmpty() && !rule.notEvidenced()) {
                list.problem(at, "template.problem.missing", "when");
            }
            for (int j = 0; j < rule.when().size(); j++) {
                levelOf(at + "/when/" + j, rule.when().get(j));
            }
            onlyRule(at, rule, taken);
        }
    }

    private void levelOf(String at, LevelOf level) {
        if (list.known(at + "/scale", level.scale(), codes(edition.scales(), EditionDocument.Scale::code))) {
            var scale = edition.scales().stream()
                    .filter(each -> level.scale().equals(each.code()))
                    .findFirst()
                    .orElseThrow();
            list.known(at + "/level", level.level(), codes(scale.levels(), EditionDocument.Level::code));
        }
    }

    /** No answer may raise two findings: whoever reads them could not tell which to believe. */
    private void onlyRule(String at, FindingRule rule, Map<String, String> taken) {
        var levels = Stream.concat(
                        rule.when().stream().map(level -> level.scale() + " " + level.level()),
                        rule.notEvidenced() ? Stream.of("NOT_EVIDENCED") : Stream.empty())
                .toList();
        var sides = rule.critical() == null ? List.of(true, false) : List.of(rule.critical());
        for (var level : levels) {
            var other = sides.stream()
                    .map(side -> taken.put(level + " " + side, String.valueOf(rule.id())))
                    .filter(Objects::nonNull)
                    .findFirst();
            other.ifPresent(id -> list.problem(at, "template.problem.findingTwice", level, id, rule.id()));
        }
    }

    private static <T> Collection<String> codes(List<T> parts, Function<T, String> code) {
        return parts.stream().map(code).filter(Objects::nonNull).toList();
    }
}
