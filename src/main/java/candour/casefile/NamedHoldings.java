package candour.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * What a list of holdings names. It speaks for the cases that it names and the teams in which it says that somebody holds a
 * case, and for no others; of a case with a row that cannot be used it leaves open who holds it.
 */
final class NamedHoldings {

    private final Set<Holder> holders = new HashSet<>();
    private final Set<String> cases = new HashSet<>();
    private final Set<String> teams = new HashSet<>();
    private final Set<String> unused = new HashSet<>();

    private record Holder(String digest, String worker, LocalDate from) {}

    void name(String digest, HoldingEntry entry) {
        holders.add(new Holder(digest, entry.worker(), entry.from()));
        cases.add(digest);
        if (entry.to() == null) {
            teams.add(entry.team());
        }
    }

    void leaveOpen(String digest) {
        unused.add(digest);
    }

    /** {@code team} is a team's plain name, null where none is known. */
    boolean misses(String digest, String worker, LocalDate from, String team) {
        return !unused.contains(digest)
                && (cases.contains(digest) || team != null && teams.contains(team))
                && !holders.contains(new Holder(digest, worker, from));
    }
}
