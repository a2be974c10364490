package candour.casefile.intake;

import candour.casefile.CaseEntry;
import candour.casefile.CaseFiles;
import candour.casefile.HoldingEntry;
import candour.casefile.Holdings;
import candour.organisation.Staff;
import candour.organisation.StaffRow;
import candour.shared.sheet.SheetProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Hands what files hold to whoever keeps it. */
@ApplicationScoped
class Keeping {

    /** The dry run has told them all. */
    private static final Consumer<SheetProblem> KNOWN = problem -> {};

    @Inject
    private Staff staff;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Holdings holdings;

    /** {@code source} is the number of the import. Returns how many were brought. */
    int bring(ImportKind kind, long source, FileReading reading, IntConsumer progress) {
        return switch (kind) {
            case PEOPLE -> {
                var people = new ArrayList<StaffRow>();
                reading.people(FileReading.found(people::add, KNOWN));
                yield staff.bring(people);
            }
            case HOLDINGS ->
                holdings.bring(sink -> reading.holdings(FileReading.<HoldingEntry>found(sink, KNOWN)), progress);
            case CASELOAD -> {
                int cases = caseFiles.bring(
                        sink -> reading.cases(FileReading.<CaseEntry>found(sink, KNOWN)), source, progress);
                if (reading.hasHolders()) {
                    holdings.bring(sink -> reading.holders(FileReading.<HoldingEntry>found(sink, KNOWN)), done -> {});
                }
                yield cases;
            }
        };
    }
}
