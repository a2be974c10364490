package candour.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A drawn case and, where it is allocated, by which draw, to whom and until when; those four are null until then.
 */
public record DrawnCaseRow(
        Long id,
        int drawOrder,
        int position,
        String pseudonym,
        String stratum,
        Long caseFileId,
        Integer allocatedInDraw,
        String assessor,
        LocalDate dueOn,
        Boolean ownTeam)
        implements Serializable {

    public boolean isAllocated() {
        return assessor != null;
    }
}
