package candour.improvement;

import java.io.Serializable;

/**
 * Which corrective actions; null means all, but for {@code status}: null is every one that is still open.
 *
 * @param overdue only those planned for a day that has passed
 * @param mine    only those that the asker owns
 */
public record ActionFilter(ActionStatus status, Long team, boolean overdue, boolean mine) implements Serializable {

    public static final ActionFilter OPEN = new ActionFilter(null, null, false, false);

    public static final ActionFilter LATE = new ActionFilter(null, null, true, false);
}
