package candour.casefile.intake;

import candour.casefile.CouncilIdentifier;
import candour.casefile.HoldingEntry;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import candour.shared.sheet.SheetReader;
import candour.shared.sheet.SheetRow;
import java.time.LocalDate;
import java.util.function.Predicate;

/** Who held which case when: the columns are {@link FileShape#HOLDINGS}'. */
final class HoldingsFile implements SheetReader {

    private final Workforce staff;
    private final Predicate<CouncilIdentifier> isKnownCase;
    private final LocalDate today;
    private final Found<HoldingEntry> found;
    private final RepeatedRows<Key> repeated = new RepeatedRows<>();
    private int rows;

    private record Key(CouncilIdentifier identifier, String worker, LocalDate from) {}

    HoldingsFile(
            Workforce staff, Predicate<CouncilIdentifier> isKnownCase, LocalDate today, Found<HoldingEntry> found) {
        this.staff = staff;
        this.isKnownCase = isKnownCase;
        this.today = today;
        this.found = found;
    }

    int read(Sheet sheet) {
        sheet.read(FileShape.HOLDINGS.columns(), this);
        return rows;
    }

    @Override
    public void row(SheetRow row) {
        rows++;
        var fields = new RowFields(row, found::problem);
        var identifier = fields.identifier("child");
        var worker = worker(row, fields);
        var team = fields.require("team")
                ? TeamNames.known(
                        CaseWords.own(staff.teams())::team, fields, "team", "casefile.problem.unknownTeamHolds")
                : null;
        var from = fields.requiredDate("from");
        var to = fields.date("to");
        if (identifier == null) {
            return;
        }
        if (worker == null || team == null || !possible(fields, from, to, row)) {
            found.unused(identifier);
            return;
        }
        if (repeated.isFirst(new Key(identifier, worker, from), row.number(), fields, "child")) {
            tellDoubts(fields, identifier, worker, from, to);
            found.entry(new HoldingEntry(identifier, worker, team, from, to));
        }
    }

    @Override
    public void problem(SheetProblem problem) {
        found.problem(problem);
    }

    private String worker(SheetRow row, RowFields fields) {
        if (!fields.require("worker")) {
            return null;
        }
        if (!staff.workers().containsKey(row.text("worker"))) {
            fields.problem("worker", "casefile.problem.unknownWorker");
            return null;
        }
        return row.text("worker");
    }

    private boolean possible(RowFields fields, LocalDate from, LocalDate to, SheetRow row) {
        if (from == null || to == null && row.has("to")) {
            return false;
        }
        if (from.isAfter(today)) {
            fields.problem("from", "casefile.problem.inTheFuture");
            return false;
        }
        if (to != null && to.isBefore(from)) {
            fields.problem("to", "casefile.problem.endsBeforeStart");
            return false;
        }
        return true;
    }

    /** Told, but kept: the council's records do not agree with each other. */
    private void tellDoubts(
            RowFields fields, CouncilIdentifier identifier, String worker, LocalDate from, LocalDate to) {
        if (!staff.workers().get(worker).covers(from, to)) {
            fields.problem("worker", "casefile.problem.workerNotThere");
        }
        if (!isKnownCase.test(identifier)) {
            fields.problem("child", "casefile.problem.noCaseYet");
        }
    }
}
