package candour.programme;

import candour.casefile.CaseType;
import java.io.Serializable;

/** A drawn case that is to be given to an assessor; {@code team} may be null, {@code assessor} is until it is given. */
public record CaseToAllocate(
        Long id,
        Long draw,
        int drawOrder,
        String pseudonym,
        CaseType caseType,
        String team,
        String round,
        int lookBackMonths,
        String assessor)
        implements Serializable {}
