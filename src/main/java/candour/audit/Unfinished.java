package candour.audit;

/** What is still to be done about an audit by the components above; asked here, answered there. */
public interface Unfinished {

    /** How many findings and facts that were disputed have no answer yet. */
    long unansweredOf(Long audit);

    /** How many actions are still open that its findings led to. */
    long openActionsOf(Long audit);
}
