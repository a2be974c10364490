package candour.casefile.intake;

import candour.casefile.CaseEntry;
import candour.casefile.CouncilIdentifier;
import candour.casefile.HoldingEntry;
import candour.organisation.StaffRow;
import candour.shared.sheet.SheetProblem;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Reads an upload and only counts: rows, entries, how many of these are new, problems. */
final class DryRun {

    private final FileReading reading;
    private final Consumer<SheetProblem> problems;
    private int rows;
    private int entries;
    private int newEntries;

    DryRun(FileReading reading, Consumer<SheetProblem> problems) {
        this.reading = reading;
        this.problems = problems;
    }

    void of(ImportKind kind) {
        rows = switch (kind) {
            case PEOPLE -> people();
            case HOLDINGS -> holdings();
            case CASELOAD -> cases();
        };
    }

    private int people() {
        var known = reading.workforce().workers().keySet();
        Consumer<StaffRow> count = person -> counted(!known.contains(person.reference()));
        return reading.people(FileReading.found(count, problems));
    }

    private int holdings() {
        Predicate<HoldingEntry> known = reading.knownHoldings();
        Consumer<HoldingEntry> count = holding -> counted(!known.test(holding));
        return reading.holdings(FileReading.found(count, problems));
    }

    private int cases() {
        Predicate<CouncilIdentifier> known = reading.knownCases();
        Consumer<CaseEntry> count = entry -> counted(!known.test(entry.identifier()));
        return reading.cases(FileReading.found(count, problems));
    }

    private void counted(boolean isNew) {
        entries++;
        newEntries += isNew ? 1 : 0;
    }

    int rows() {
        return rows;
    }

    int entries() {
        return entries;
    }

    int newEntries() {
        return newEntries;
    }
}
