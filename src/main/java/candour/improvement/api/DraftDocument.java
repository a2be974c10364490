package candour.improvement.api;

import candour.audit.AnswerMarks;
import candour.audit.Part;
import candour.improvement.DraftPage;
import candour.improvement.FactSettlement;
import candour.improvement.ReplyContent;
import candour.improvement.Stance;
import candour.improvement.api.ReplyDocument.Settled;
import candour.shared.Versioned;
import candour.template.FindingKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A draft as the practitioner and their line manager read it, with the own reply as far as it is written. What is null
 * there, and why, {@link DraftPage} says.
 *
 * @param version        of the own reply as a whole, which sending names
 * @param contentVersion of what it says beside the findings; what it says to a finding has its own
 */
public record DraftDocument(
        Long audit,
        int version,
        String pseudonym,
        String standard,
        int edition,
        String assessor,
        Part part,
        LocalDate until,
        boolean open,
        String ownGrade,
        String ownRationale,
        List<Drafted> findings,
        List<DraftPage.Question> questions,
        ReplyContent content,
        int contentVersion,
        Instant sentAt,
        FactSettlement factOutcome,
        String factAnswer,
        List<ReplyDocument> replies)
        implements Versioned {

    /** A finding, and what the own reply says to it; {@code outcome} is null until the result is final. */
    public record Drafted(
            Long finding,
            FindingKind kind,
            String title,
            String text,
            Stance stance,
            String words,
            int version,
            AnswerMarks marks,
            Settled outcome) {

        static Drafted of(DraftPage.Point point) {
            return new Drafted(
                    point.finding(),
                    point.kind(),
                    point.title(),
                    point.text(),
                    point.stance(),
                    point.words(),
                    point.version(),
                    point.marks(),
                    Settled.of(point.outcome()));
        }
    }

    static DraftDocument of(DraftPage draft) {
        return new DraftDocument(
                draft.audit(),
                draft.getSeen(),
                draft.pseudonym(),
                draft.standard(),
                draft.edition(),
                draft.assessor(),
                draft.part(),
                draft.until(),
                draft.open(),
                draft.ownGradeLabel(),
                draft.ownRationale(),
                draft.points().stream().map(Drafted::of).toList(),
                draft.questions(),
                draft.content(),
                draft.version(),
                draft.sentAt(),
                draft.factOutcome(),
                draft.factAnswer(),
                draft.replies().stream().map(ReplyDocument::of).toList());
    }
}
