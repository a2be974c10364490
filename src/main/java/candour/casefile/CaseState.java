package candour.casefile;

import candour.shared.FieldChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a case at one moment, to tell it from what will be known after an import. */
record CaseState(
        CaseType type,
        String team,
        LocalDate openedOn,
        LocalDate closedOn,
        AgeBand ageBand,
        Map<FactKind, String> facts) {

    static CaseState of(CaseFile caseFile, String team, Collection<CaseFact> facts) {
        var values = new EnumMap<FactKind, String>(FactKind.class);
        facts.forEach(fact -> values.put(fact.getKind(), fact.getValue()));
        return new CaseState(
                caseFile.getCaseType(),
                team,
                caseFile.getOpenedOn(),
                caseFile.getClosedOn(),
                caseFile.getAgeBand(),
                values);
    }

    List<FieldChange> changesTo(CaseState after) {
        var changes = new ArrayList<>(Stream.of(
                        FieldChange.code("casefile.field.type", type, after.type),
                        FieldChange.text("casefile.field.team", team, after.team),
                        FieldChange.day("casefile.field.openedOn", openedOn, after.openedOn),
                        FieldChange.day(CaseComparison.CLOSED, closedOn, after.closedOn),
                        FieldChange.code("casefile.field.ageBand", ageBand, after.ageBand))
                .flatMap(Optional::stream)
                .toList());
        for (var kind : FactKind.values()) {
            fact(kind, facts.get(kind), after.facts.get(kind)).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<FieldChange> fact(FactKind kind, String before, String after) {
        var field = "FactKind." + kind.name();
        if (kind.isCode()) {
            return FieldChange.of(
                    field,
                    FieldChange.Form.CODE,
                    before == null ? null : kind.keyOf(before),
                    after == null ? null : kind.keyOf(after));
        }
        return FieldChange.of(field, kind.isDate() ? FieldChange.Form.DAY : FieldChange.Form.TEXT, before, after);
    }
}
