package candour.casefile.intake;

import candour.casefile.CategoryOfNeed;
import candour.casefile.CouncilIdentifier;
import candour.casefile.LegalStatus;
import candour.casefile.PlacementType;
import candour.casefile.intake.Episode.Began;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import candour.shared.sheet.SheetReader;
import candour.shared.sheet.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The episodes of an SSDA903 return, by child, each row judged by itself and for repetition. */
final class EpisodesFile implements SheetReader {

    private final LocalDate today;
    private final Map<CouncilIdentifier, LocalDate> births;
    private final Consumer<SheetProblem> problems;
    private final Episodes episodes = new Episodes();
    private int rows;

    /** {@code births} has every child of the header; the date is null where it could not be read. */
    EpisodesFile(LocalDate today, Map<CouncilIdentifier, LocalDate> births, Consumer<SheetProblem> problems) {
        this.today = today;
        this.births = births;
        this.problems = problems;
    }

    int read(Sheet sheet) {
        sheet.read(FileShape.RETURN_EPISODES.columns(), this);
        return rows;
    }

    Map<CouncilIdentifier, List<Episode>> byChild() {
        return episodes.byChild();
    }

    @Override
    public void row(SheetRow row) {
        rows++;
        var fields = new RowFields(row, problems);
        var child = fields.identifier("CHILD");
        var start = fields.requiredDate("DECOM");
        if (child == null || start == null) {
            return;
        }
        if (!births.containsKey(child)) {
            fields.problem("CHILD", "casefile.problem.notInHeader");
        } else if (start.isAfter(today)) {
            fields.problem("DECOM", "casefile.problem.inTheFuture");
        } else {
            if (births.get(child) != null && start.isBefore(births.get(child))) {
                fields.problem("DECOM", "casefile.problem.beforeBirth");
            }
            episodes.add(child, episode(row, fields, start), fields, "DECOM");
        }
    }

    @Override
    public void problem(SheetProblem problem) {
        problems.accept(problem);
    }

    private Episode episode(SheetRow row, RowFields fields, LocalDate start) {
        var end = end(row, fields, start);
        return new Episode(
                row.file(),
                row.number(),
                start,
                end,
                end == null && row.has("DEC"),
                fields.code("RNE", Began.class),
                fields.code("LS", LegalStatus.class),
                fields.code("CIN", CategoryOfNeed.class),
                fields.code("PLACE", PlacementType.class));
    }

    private LocalDate end(SheetRow row, RowFields fields, LocalDate start) {
        var end = fields.date("DEC");
        if (end != null && end.isBefore(start)) {
            fields.problem("DEC", "casefile.problem.endsBeforeStart");
            return null;
        }
        if (row.has("REC") && !row.has("DEC")) {
            fields.problem("DEC", "casefile.problem.reasonWithoutEnd");
        }
        if (row.has("DEC") && !row.has("REC")) {
            fields.problem("REC", "casefile.problem.endWithoutReason");
        }
        return end;
    }
}
