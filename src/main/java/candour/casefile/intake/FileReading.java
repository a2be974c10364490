package candour.casefile.intake;

import candour.casefile.CaseEntry;
import candour.casefile.CouncilIdentifier;
import candour.casefile.HoldingEntry;
import candour.organisation.StaffRow;
import candour.shared.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Reads the files of an upload, whatever their kind. What they are compared with is asked for only where it is
 * needed. The same for the dry run, which only counts, and for the import.
 */
final class FileReading {

    private final CouncilFiles files;
    private final LocalDate today;
    private final Supplier<Workforce> workforce;
    private final Supplier<Predicate<CouncilIdentifier>> knownCases;
    private SafeguardingDataset dataset;
    private LocalDate returnDate;
    private boolean differentYears;
    private String authority;

    FileReading(
            CouncilFiles files,
            LocalDate today,
            Supplier<Workforce> workforce,
            Supplier<Predicate<CouncilIdentifier>> knownCases) {
        this.files = files;
        this.today = today;
        this.workforce = workforce;
        this.knownCases = knownCases;
    }

    /** All of these answer how many rows they read. */
    int people(Found<StaffRow> found) {
        return new PeopleFile(workforce.get().workers(), found).read(files.only());
    }

    int holdings(Found<HoldingEntry> found) {
        return new HoldingsFile(workforce.get(), knownCases.get(), today, found).read(files.only());
    }

    int cases(Found<CaseEntry> found) {
        if (files.census() != null) {
            var census = new CensusReturn(files.census(), today, found);
            int children = census.read();
            returnDate = census.date();
            authority = census.authority();
            return children;
        }
        if (files.isDataset()) {
            files.unread()
                    .forEach(sheet -> found.problem(SheetProblem.at(sheet, 0, null, "casefile.problem.sheetNotRead")));
            dataset = new SafeguardingDataset(files.sheets(), today);
            return dataset.cases(found);
        }
        if (!files.isReturn()) {
            return new CaseListFile(files.words(workforce.get().teams()), today, found).read(files.only());
        }
        var looked = new LookedAfterReturn(today, found);
        int rows = looked.read(files.sheets());
        returnDate = looked.date();
        differentYears = looked.isOfDifferentYears();
        return rows;
    }

    /** Whether files of cases tell too who held them. */
    boolean hasHolders() {
        return dataset != null && dataset.hasHolders();
    }

    /** Who held the cases that files of cases told; after these. */
    int holders(Found<HoldingEntry> found) {
        return dataset.holders(workforce.get(), found);
    }

    LocalDate today() {
        return today;
    }

    /** The day that a return speaks of; null before it is read and for files that are no return. */
    LocalDate returnDate() {
        return returnDate;
    }

    /** Whether the files of a return end in different years. */
    boolean isOfDifferentYears() {
        return differentYears;
    }

    /** The number of the authority that a return's header names; null where it names none. */
    String authority() {
        return authority;
    }

    static <T> Found<T> found(Consumer<? super T> entries, Consumer<SheetProblem> problems) {
        return new Found<>() {
            @Override
            public void entry(T entry) {
                entries.accept(entry);
            }

            @Override
            public void problem(SheetProblem problem) {
                problems.accept(problem);
            }
        };
    }
}
