package candour.casefile.api;

import candour.casefile.intake.ImportSummary;
import candour.casefile.intake.ProblemKind;
import candour.shared.Numbered;
import candour.work.JobProgress;
import java.util.List;

/** What the dry run found and how far the import is; {@code progress} is null until it was started. */
public record ImportDocument(Long id, ImportSummary found, List<ProblemKind> problemKinds, JobProgress progress)
        implements Numbered {}
