package candour.organisation;

import candour.shared.RuleViolation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody still has to do, or holds, that somebody else can take over. Asked here, answered by each component
 * that gives something into people's hands; it asks for the permission of who looks after people.
 */
public interface OpenWork {

    /**
     * One thing in somebody's hands.
     *
     * @param key      tells it from all others: a word that is the answerer's own, and a number
     * @param what     what kind of thing it is, as the key of its words
     * @param about    which one it is
     * @param dueOn    null where there is no such day
     * @param proposed whether it goes along unless somebody says otherwise
     * @param movable  whether it can go at all; where a role does what comes next, nothing needs to be handed over, and
     *                 {@code what} says who does it
     */
    record Piece(String key, String what, String about, LocalDate dueOn, boolean proposed, boolean movable)
            implements Serializable {

        public static final String BETWEEN = "-";

        public Piece(String key, String what, String about, LocalDate dueOn, boolean proposed) {
            this(key, what, about, dueOn, proposed, true);
        }

        /** Of which others do the next step by their role. */
        public static Piece left(String key, String what, String about) {
            return new Piece(key, what, about, null, false, false);
        }

        public long number() {
            return Long.parseLong(key.substring(key.lastIndexOf(BETWEEN) + 1));
        }
    }

    /** All of it, the most urgent first. */
    List<Piece> inHandsOf(long person);

    /** Which of these people have anything that is handed over unless somebody says otherwise, or that others do next. */
    Set<Long> amongThose(Collection<Long> people);

    /**
     * Gives one of its pieces to somebody else.
     *
     * @return why it stays where it is; nothing when it went. Never thrown, for the others go all the same.
     */
    Optional<RuleViolation> handOver(Piece piece, long from, long to);
}
