package candour.casefile;

import java.util.Set;

/**
 * Which cases somebody has been given to audit. Asked here, answered by the component that knows how far audits are; a
 * person who has a case to audit may know its facts and its number though nothing else of the caseload is theirs to see.
 */
public interface AllocatedCases {

    /** The cases that {@code person} has been given to audit, by their ids; their facts stay in sight afterwards. */
    Set<Long> allocatedTo(long person);

    /** Those of them whose audit is not submitted yet: only there are the number and corrections of any use. */
    Set<Long> stillToAudit(long person);
}
