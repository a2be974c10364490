package candour.organisation;

import static candour.access.Permission.IMPORT_CASES;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.StaffComparison.Outcome;
import candour.shared.FieldChange;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@link Staff#bring} would do with a list, told before it is done. */
@Reads
public class StaffChanges {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** One of everybody in the list, and one of everybody who works here today and is not in it. */
    @Requires(IMPORT_CASES)
    public List<StaffComparison> compare(List<StaffRow> rows) {
        var people = people();
        var told = new ArrayList<StaffComparison>();
        var named = new HashSet<String>();
        for (var row : rows) {
            named.add(row.reference());
            told.add(compared(people.get(row.reference()), row));
        }
        var today = LocalDate.now(clock);
        people.values().stream()
                .filter(person -> person.worksOn(today) && !named.contains(person.getReference()))
                .forEach(person -> told.add(new StaffComparison(person.getReference(), Outcome.MISSING, List.of())));
        return told;
    }

    private Map<String, Person> people() {
        return em
                .createQuery("""
                        select p from Person p left join fetch p.team left join fetch p.lineManager
                        where p.organisation.id = :organisation""", Person.class)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Person::getReference, person -> person, (one, same) -> one, TreeMap::new));
    }

    private static StaffComparison compared(Person known, StaffRow row) {
        if (known == null) {
            return new StaffComparison(row.reference(), Outcome.NEW, List.of());
        }
        var changes = Stream.of(
                        FieldChange.text("organisation.change.jobTitle", known.getJobTitle(), row.jobTitle()),
                        team(known, row),
                        FieldChange.text("organisation.change.lineManager", manager(known), row.lineManager()),
                        FieldChange.day("organisation.change.worksFrom", known.getWorksFrom(), row.from()),
                        FieldChange.day("organisation.change.worksTo", known.getWorksTo(), row.to()))
                .flatMap(Optional::stream)
                .toList();
        if (known.getWorksTo() == null && row.to() != null) {
            return new StaffComparison(row.reference(), Outcome.LEFT, changes);
        }
        return new StaffComparison(row.reference(), changes.isEmpty() ? Outcome.SAME : Outcome.CHANGED, changes);
    }

    /** The same team however its name is written. */
    private static Optional<FieldChange> team(Person known, StaffRow row) {
        var before = known.getTeam() == null ? null : known.getTeam().getName();
        boolean same =
                before != null && row.team() != null && Team.plainName(before).equals(Team.plainName(row.team()));
        return FieldChange.text("organisation.change.team", before, same ? before : row.team());
    }

    private static String manager(Person known) {
        return known.getLineManager() == null ? null : known.getLineManager().getReference();
    }
}
