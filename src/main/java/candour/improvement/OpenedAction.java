package candour.improvement;

import java.io.Serializable;

/**
 * A corrective action with its history, and what the person who opened it may do next with it: permission, scope and
 * the rules of the action taken together.
 *
 * @param ownWork why this person may not verify it, as the key of a sentence; null when they may or it is not yet time
 */
public record OpenedAction(
        CorrectiveAction action, boolean plannable, boolean completable, boolean verifiable, String ownWork)
        implements Serializable {}
