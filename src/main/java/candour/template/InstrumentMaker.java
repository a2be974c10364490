package candour.template;

import candour.scoring.Condition;
import candour.scoring.CriticalAtLowest;
import candour.scoring.Grade;
import candour.scoring.Instrument;
import candour.scoring.Level;
import candour.scoring.NotEvidencedOver;
import candour.scoring.Question;
import candour.scoring.Scale;
import candour.scoring.Section;
import candour.scoring.SectionAtOrBelow;
import candour.scoring.SectionsAtOrBelow;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes from an edition what the engine needs, and leaves the words behind. */
record InstrumentMaker(EditionDocument document) {

    Instrument instrument() {
        var scales = document.scales().stream()
                .map(InstrumentMaker::scale)
                .collect(Collectors.toMap(Scale::code, scale -> scale));
        return new Instrument(
                document.sections().stream()
                        .map(section -> section(section, scales))
                        .toList(),
                document.grades().stream()
                        .map(grade -> new Grade(grade.code(), grade.rank()))
                        .toList(),
                document.bands(),
                document.ceilings().stream().map(InstrumentMaker::ceiling).toList(),
                document.policies());
    }

    private static Scale scale(EditionDocument.Scale scale) {
        return new Scale(
                scale.code(),
                scale.levels().stream()
                        .map(level -> new Level(level.code(), level.label(), level.value()))
                        .toList());
    }

    private static Section section(EditionDocument.Section section, Map<String, Scale> scales) {
        return new Section(
                section.code(),
                section.weight(),
                section.questions().stream()
                        .map(q -> new Question(q.code(), q.weight(), q.critical(), scales.get(q.scale())))
                        .toList());
    }

    private static candour.scoring.Ceiling ceiling(EditionDocument.Ceiling ceiling) {
        var max = EditionDocument.Ceiling.NO_GRADE.equals(ceiling.max()) ? null : ceiling.max();
        return new candour.scoring.Ceiling(ceiling.id(), ceiling.reach(), condition(ceiling.when()), max);
    }

    private static Condition condition(EditionDocument.When when) {
        if (when.sectionAtOrBelow() != null) {
            return new SectionAtOrBelow(
                    when.sectionAtOrBelow().sections(), when.sectionAtOrBelow().grade());
        }
        if (when.sectionsAtOrBelow() != null) {
            return new SectionsAtOrBelow(
                    when.sectionsAtOrBelow().count(), when.sectionsAtOrBelow().grade());
        }
        if (when.notEvidencedOverPercent() != null) {
            return new NotEvidencedOver(when.notEvidencedOverPercent());
        }
        return new CriticalAtLowest(when.criticalAtLowest());
    }
}
