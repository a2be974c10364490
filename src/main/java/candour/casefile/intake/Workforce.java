package candour.casefile.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The people and teams that holdings may name: when each worker is there, and the teams' names in lower case. */
record Workforce(Map<String, Employment> workers, Set<String> teams) {

    /** {@code manager} is a staff reference; all may be null. */
    record Employment(LocalDate from, LocalDate to, String manager) {

        boolean covers(LocalDate begin, LocalDate end) {
            return (from == null || !begin.isBefore(from)) && (to == null || end != null && !end.isAfter(to));
        }
    }
}
