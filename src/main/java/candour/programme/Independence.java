package candour.programme;

import candour.casefile.CaseFile;
import candour.casefile.Holding;
import candour.organisation.Days;
import candour.organisation.Person;
import candour.organisation.Team;
import java.time.LocalDate;
import java.util.List;

/** How an assessor stands to a case: nobody judges own work or the work of those they manage. */
public enum Independence {
    INDEPENDENT,
    /** Works in a team that holds the case or held it within the look-back: allowed once somebody accepts it. */
    OWN_TEAM,
    /** Held the case within the look-back. */
    HELD_CASE,
    /** Stood above somebody, in the line of management of that day, while they held the case within the look-back. */
    SUPERVISED_CASE;

    /** {@code from} is the first day of the look-back; a holding that ended on that day is within it. */
    static Independence of(Person assessor, CaseFile caseFile, List<Holding> holdings, LocalDate from) {
        var within = holdings.stream().filter(held -> held.reachesInto(from)).toList();
        if (within.stream().anyMatch(held -> same(held.getPerson(), assessor))) {
            return HELD_CASE;
        }
        var lookBack = new Days(from, null);
        if (within.stream()
                .anyMatch(held -> held.getDays()
                        .within(lookBack)
                        .filter(days -> held.getPerson().wasUnder(assessor, days))
                        .isPresent())) {
            return SUPERVISED_CASE;
        }
        var own = same(caseFile.getTeam(), assessor.getTeam())
                || within.stream().anyMatch(held -> same(held.getTeam(), assessor.getTeam()));
        return own ? OWN_TEAM : INDEPENDENT;
    }

    public boolean isAllowed() {
        return this == INDEPENDENT || this == OWN_TEAM;
    }

    private static boolean same(Person one, Person other) {
        return one.getReference().equals(other.getReference());
    }

    private static boolean same(Team one, Team other) {
        return one != null && other != null && one.getName().equals(other.getName());
    }
}
