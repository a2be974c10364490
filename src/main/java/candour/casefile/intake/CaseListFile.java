package candour.casefile.intake;

import candour.casefile.AgeBand;
import candour.casefile.CaseEntry;
import candour.casefile.CaseType;
import candour.casefile.CouncilIdentifier;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import candour.shared.sheet.SheetReader;
import candour.shared.sheet.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A caseload as a spreadsheet with one row per case: the columns are {@link FileShape#CASE_LIST}'s, or those of a mapping. */
final class CaseListFile implements SheetReader {

    private final CaseWords words;
    private final LocalDate today;
    private final Found<CaseEntry> found;
    private final RepeatedRows<CouncilIdentifier> repeated = new RepeatedRows<>();
    private int rows;

    CaseListFile(CaseWords words, LocalDate today, Found<CaseEntry> found) {
        this.words = words;
        this.today = today;
        this.found = found;
    }

    int read(Sheet sheet) {
        sheet.read(
                Stream.of(MappedField.values())
                        .filter(words::tells)
                        .map(MappedField::column)
                        .toList(),
                this);
        return rows;
    }

    @Override
    public void row(SheetRow row) {
        rows++;
        var fields = new RowFields(row, found::problem);
        var identifier = fields.identifier("identifier");
        if (identifier != null) {
            found.named(identifier);
        }
        var type = type(row, fields);
        var opened = words.tells(MappedField.OPENED) ? fields.requiredDate("opened") : null;
        var closed = fields.date("closed");
        var team = TeamNames.known(words::team, fields, "team", "casefile.problem.unknownTeam");
        var band = ageBand(fields);
        if (identifier == null
                || type == null
                || opened == null && words.tells(MappedField.OPENED)
                || !possible(fields, opened, closed, row)) {
            return;
        }
        if (repeated.isFirst(identifier, row.number(), fields, "identifier")) {
            found.entry(new CaseEntry(identifier, type, team, opened, closed, band, today, List.of())
                    .telling(words.dates()));
        }
    }

    @Override
    public void problem(SheetProblem problem) {
        found.problem(problem);
    }

    private CaseType type(SheetRow row, RowFields fields) {
        if (words.tells(MappedField.CASE_TYPE) && !fields.require("case_type")) {
            return null;
        }
        var type = words.type(row.text("case_type"));
        if (type.isEmpty()) {
            fields.problem("case_type", "casefile.problem.unknownCaseType");
        }
        return type.orElse(null);
    }

    private AgeBand ageBand(RowFields fields) {
        var born = fields.date("date_of_birth");
        if (born != null && born.isAfter(today.plusYears(1))) {
            fields.problem("date_of_birth", "casefile.problem.inTheFuture");
            return null;
        }
        return born == null ? null : AgeBand.on(today, born);
    }

    /** A closing date that was given but cannot be read leaves open whether the case is: the row is not used. */
    private boolean possible(RowFields fields, LocalDate opened, LocalDate closed, SheetRow row) {
        if (opened != null && opened.isAfter(today)) {
            fields.problem("opened", "casefile.problem.inTheFuture");
            return false;
        }
        if (closed != null && closed.isAfter(today)) {
            fields.problem("closed", "casefile.problem.inTheFuture");
            return false;
        }
        if (closed != null && opened != null && closed.isBefore(opened)) {
            fields.problem("closed", "casefile.problem.endsBeforeStart");
            return false;
        }
        return closed != null || !row.has("closed");
    }
}
