package candour.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Since when somebody could know that a case was selected for audit, and by what.
 *
 * @param who null where the draw was made by nobody by name
 */
public record Knowing(By by, String who, Instant since) implements Serializable {

    /** By what they knew. */
    public enum By {
        /** Whoever plans rounds sees what was drawn. */
        DRAW,
        /** An assessor who was given the case, also where it went to somebody else since. */
        ALLOCATION,
        /** A concern, which who reads the team's audits may open; {@code who} raised it. */
        CONCERN,
        /** Whoever was told of a concern. */
        TOLD,
        /** What was made of a concern, which who reads the team's findings may open. */
        FINDING,
        /** A practitioner or line manager with whom the draft was shared. */
        SHARING
    }

    /**
     * Of an audit, the first first; nobody of a practice audit. {@code given} are all assessments of it, {@code told} who
     * learnt of it otherwise.
     */
    static List<Knowing> of(
            Audit audit, Collection<Assessment> given, Collection<Knowing> told, Collection<Recipient> recipients) {
        var known = new ArrayList<Knowing>();
        if (!audit.isPractice()) {
            var draw = audit.getAllocation().getDrawnCase().getDraw();
            var by = draw.getDrawnBy();
            known.add(new Knowing(By.DRAW, by == null ? null : by.getDisplayName(), draw.getDrawnAt()));
            given.forEach(
                    one -> known.add(new Knowing(By.ALLOCATION, one.getPerson().getDisplayName(), one.getGivenAt())));
            known.addAll(told);
            recipients.stream()
                    .filter(each -> each.getLeftOut() == null)
                    .forEach(each ->
                            known.add(new Knowing(By.SHARING, each.getPerson().getDisplayName(), audit.getSharedAt())));
        }
        return known.stream().sorted(Comparator.comparing(Knowing::since)).toList();
    }
}
