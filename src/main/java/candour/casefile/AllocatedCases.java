package candour.casefile;

/**
 * Which cases somebody has been given to audit. Asked here, answered by the component that gives cases out; a person
 * who has a case to audit may know its facts and its number though nothing else of the caseload is theirs to see.
 */
public interface AllocatedCases {

    /** Whether {@code person} has {@code caseFile} to audit at this moment. */
    boolean isAllocated(long caseFile, long person);
}
