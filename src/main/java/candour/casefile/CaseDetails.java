package candour.casefile;

import java.io.Serializable;
import java.util.List;

/** One case with all that is known of it. */
public record CaseDetails(
        CaseFileRow caseFile, FactSheet facts, List<CorrectionRow> corrections, List<HolderRow> holders)
        implements Serializable {}
