package candour.audit;

import candour.casefile.CaseType;
import candour.shared.Sentence;
import candour.template.EditionDocument;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** What an audit is of, and by what it is judged: the head of each of its pages. */
public record AuditHead(
        Long id,
        Long caseFile,
        String pseudonym,
        CaseType caseType,
        String team,
        String standard,
        int edition,
        int lookBackMonths,
        int judgeMonths,
        LocalDate dueOn,
        Instant openedAt,
        Instant submittedAt,
        AuditStatus status)
        implements Serializable {

    static AuditHead of(Audit audit, EditionDocument edition) {
        var caseFile = audit.getCaseFile();
        return new AuditHead(
                audit.getId(),
                caseFile == null ? null : caseFile.getId(),
                caseFile == null ? Sentence.of("audit.text.practiceCase") : caseFile.getPseudonym(),
                caseFile == null ? null : caseFile.getCaseType(),
                audit.getTeam() == null ? null : audit.getTeam().getName(),
                edition.title(),
                edition.number(),
                edition.lookBackMonths(),
                edition.judgeMonths(),
                audit.getDueOn(),
                audit.getOpenedAt(),
                audit.getSubmittedAt(),
                audit.getStatus());
    }

    public boolean isPractice() {
        return caseFile == null;
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }
}
