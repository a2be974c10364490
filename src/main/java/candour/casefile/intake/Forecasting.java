package candour.casefile.intake;

import candour.casefile.CaseChanges;
import candour.casefile.CaseComparison;
import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import candour.casefile.CouncilIdentifier;
import candour.casefile.HoldingChanges;
import candour.casefile.HoldingEntry;
import candour.organisation.StaffChanges;
import candour.organisation.StaffComparison.Outcome;
import candour.organisation.StaffRow;
import candour.shared.sheet.SheetProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Reads an upload and says what its import would do; changes nothing. */
@ApplicationScoped
class Forecasting {

    @Inject
    private StaffChanges staff;

    @Inject
    private HoldingChanges holdings;

    @Inject
    private CaseChanges cases;

    Forecast of(ImportKind kind, FileReading reading, ForecastSink sink) {
        return switch (kind) {
            case PEOPLE -> people(reading, sink);
            case HOLDINGS -> holdings(reading, sink);
            case CASELOAD -> cases(reading, sink);
        };
    }

    private Forecast people(FileReading reading, ForecastSink sink) {
        var rows = new ArrayList<StaffRow>();
        int read = reading.people(FileReading.<StaffRow>found(rows::add, sink::problem));
        var count = new int[Outcome.values().length];
        for (var each : staff.compare(rows)) {
            count[each.outcome().ordinal()]++;
            switch (each.outcome()) {
                case CHANGED -> sink.about(each, ImportOutcome.CHANGED);
                case LEFT -> sink.about(each, ImportOutcome.ENDED);
                case MISSING -> sink.about(each, ImportOutcome.MISSING);
                case NEW, SAME -> {}
            }
        }
        return new Forecast(
                read,
                rows.size(),
                count[Outcome.NEW.ordinal()],
                count[Outcome.CHANGED.ordinal()],
                count[Outcome.LEFT.ordinal()],
                count[Outcome.MISSING.ordinal()],
                Set.of());
    }

    private Forecast holdings(FileReading reading, ForecastSink sink) {
        var list = new HolderList(sink);
        int[] rows = new int[1];
        var compared = holdings.compare(
                entries -> rows[0] = reading.holdings(list.into(entries)), list.unused, reading.today());
        compared.cases().forEach(each -> sink.about(each, ImportOutcome.CHANGED));
        compared.missing().forEach(sink::missing);
        return new Forecast(
                rows[0],
                list.entries,
                compared.fresh(),
                compared.changed(),
                0,
                compared.missing().size(),
                Set.of());
    }

    private Forecast cases(FileReading reading, ForecastSink sink) {
        var caseload = new Caseload(sink);
        int[] rows = new int[1];
        cases.compare(entries -> rows[0] = reading.cases(caseload.into(entries)), caseload::compared);
        if (reading.hasHolders()) {
            var held = holdings.compare(
                    entries -> rows[0] += reading.holders(FileReading.<HoldingEntry>found(entries, sink::problem)),
                    Set.of(),
                    reading.today());
            caseload.held(held.cases());
        }
        var asOf = reading.returnDate() == null ? reading.today() : reading.returnDate();
        var missing = cases.missing(caseload.types, caseload.named, asOf);
        missing.forEach(each -> sink.about(each, ImportOutcome.MISSING));
        return new Forecast(
                rows[0],
                caseload.entries,
                caseload.fresh,
                caseload.changed.size(),
                caseload.ended.size(),
                missing.size(),
                doubts(caseload, reading));
    }

    private Set<ImportDoubt> doubts(Caseload caseload, FileReading reading) {
        var known = cases.known(caseload.types);
        var doubts = EnumSet.noneOf(ImportDoubt.class);
        if (reading.returnDate() != null && known.isNewerThan(reading.returnDate())) {
            doubts.add(ImportDoubt.OLDER_THAN_KNOWN);
        }
        if (known.isHardlyIn(caseload.entries, caseload.fresh)) {
            doubts.add(ImportDoubt.OTHER_COUNCIL);
        }
        if (reading.isOfDifferentYears()) {
            doubts.add(ImportDoubt.DIFFERENT_YEARS);
        }
        return doubts;
    }

    /** A list of who held which case as it goes by. */
    private static final class HolderList {

        private final ForecastSink sink;
        private final Set<CouncilIdentifier> unused = new HashSet<>();
        private int entries;

        HolderList(ForecastSink sink) {
            this.sink = sink;
        }

        Found<HoldingEntry> into(Consumer<? super HoldingEntry> comparing) {
            return new Found<>() {
                @Override
                public void entry(HoldingEntry entry) {
                    entries++;
                    comparing.accept(entry);
                }

                @Override
                public void unused(CouncilIdentifier identifier) {
                    unused.add(identifier);
                }

                @Override
                public void problem(SheetProblem problem) {
                    sink.problem(problem);
                }
            };
        }
    }

    /** A file of cases as it goes by: it speaks for the case types that it holds, and for no others (D38). */
    private static final class Caseload {

        private final ForecastSink sink;
        private final Set<CouncilIdentifier> named = new HashSet<>();
        private final Set<CaseType> types = EnumSet.noneOf(CaseType.class);
        private int entries;
        private int fresh;
        private final Set<Long> changed = new HashSet<>();
        private final Set<Long> ended = new HashSet<>();

        Caseload(ForecastSink sink) {
            this.sink = sink;
        }

        Found<CaseEntry> into(Consumer<? super CaseEntry> comparing) {
            return new Found<>() {
                @Override
                public void entry(CaseEntry entry) {
                    entries++;
                    types.add(entry.type());
                    comparing.accept(entry);
                }

                @Override
                public void named(CouncilIdentifier identifier) {
                    named.add(identifier);
                }

                @Override
                public void problem(SheetProblem problem) {
                    sink.problem(problem);
                }
            };
        }

        void compared(CaseComparison each) {
            if (each.isNew()) {
                fresh++;
            } else if (each.isClosed()) {
                ended.add(each.id());
                sink.about(each, ImportOutcome.ENDED);
            } else if (!each.changes().isEmpty()) {
                changed.add(each.id());
                sink.about(each, ImportOutcome.CHANGED);
            }
        }

        /** What files of cases tell of who held them; a case may change by that too. */
        void held(List<CaseComparison> cases) {
            for (var each : cases) {
                if (!ended.contains(each.id())) {
                    changed.add(each.id());
                }
                sink.about(each, ended.contains(each.id()) ? ImportOutcome.ENDED : ImportOutcome.CHANGED);
            }
        }
    }
}
