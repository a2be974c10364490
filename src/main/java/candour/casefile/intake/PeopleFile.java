package candour.casefile.intake;

import candour.casefile.CaseEntry;
import candour.casefile.intake.Workforce.Employment;
import candour.organisation.StaffRow;
import candour.shared.sheet.Sheet;
import candour.shared.sheet.SheetProblem;
import candour.shared.sheet.SheetReader;
import candour.shared.sheet.SheetRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Staff, their teams and line managers: the columns are {@link FileShape#PEOPLE}'. Entries come only when the whole
 * file is read, since a line manager may stand further down.
 */
final class PeopleFile implements SheetReader {

    private static final int LONGEST_NAME = 120;

    private final Map<String, Employment> knownPeople;
    private final Found<StaffRow> found;
    private final RepeatedRows<String> repeated = new RepeatedRows<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, String> serviceOfTeam = new HashMap<>();
    private int rows;

    private record Line(StaffRow person, RowFields fields) {}

    /** {@code knownPeople}, by their references, are there already; who is not in the file keeps their manager. */
    PeopleFile(Map<String, Employment> knownPeople, Found<StaffRow> found) {
        this.knownPeople = knownPeople;
        this.found = found;
    }

    int read(Sheet sheet) {
        sheet.read(FileShape.PEOPLE.columns(), this);
        lines.values().forEach(line -> found.entry(withSoundManager(line)));
        return rows;
    }

    @Override
    public void row(SheetRow row) {
        rows++;
        var fields = new RowFields(row, found::problem);
        var reference = fields.require("person") ? fields.words("person", 40) : null;
        var role = fields.require("role") ? fields.words("role", LONGEST_NAME) : null;
        var from = fields.date("from");
        var to = fields.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            fields.problem("to", "casefile.problem.endsBeforeStart");
            to = null;
        }
        if (reference != null && role != null && repeated.isFirst(reference, row.number(), fields, "person")) {
            var service = fields.words("service", LONGEST_NAME);
            var team = team(fields, service);
            var manager = fields.words("line_manager", 40);
            lines.put(
                    reference, new Line(new StaffRow(reference, null, role, team, service, manager, from, to), fields));
        }
    }

    @Override
    public void problem(SheetProblem problem) {
        found.problem(problem);
    }

    /** A team belongs to one service, the first it is named with. */
    private String team(RowFields fields, String service) {
        var team = fields.words("team", LONGEST_NAME);
        if (team == null) {
            return null;
        }
        if (service == null) {
            fields.problem("service", "casefile.problem.teamWithoutService");
            return null;
        }
        var first = serviceOfTeam.putIfAbsent(CaseEntry.plainTeam(team), CaseEntry.plainTeam(service));
        if (first != null && !first.equals(CaseEntry.plainTeam(service))) {
            fields.problem("service", "casefile.problem.teamInTwoServices");
            return null;
        }
        return team;
    }

    private StaffRow withSoundManager(Line line) {
        var person = line.person();
        var manager = person.lineManager();
        if (manager == null) {
            return person;
        }
        if (!lines.containsKey(manager) && !knownPeople.containsKey(manager)) {
            line.fields().problem("line_manager", "casefile.problem.unknownManager");
        } else if (isInCircle(person.reference())) {
            line.fields().problem("line_manager", "casefile.problem.managersInCircle");
        } else {
            return person;
        }
        return new StaffRow(
                person.reference(),
                null,
                person.jobTitle(),
                person.team(),
                person.service(),
                null,
                person.from(),
                person.to());
    }

    private boolean isInCircle(String reference) {
        var passed = new HashSet<String>();
        var next = reference;
        while (next != null && passed.add(next)) {
            next = managerOf(next);
        }
        return reference.equals(next);
    }

    private String managerOf(String reference) {
        if (lines.containsKey(reference)) {
            return lines.get(reference).person().lineManager();
        }
        return knownPeople.containsKey(reference) ? knownPeople.get(reference).manager() : null;
    }
}
