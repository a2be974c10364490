package candour.improvement;

import candour.audit.AnswerMarks;
import candour.audit.Part;
import candour.shared.Formats;
import candour.template.FindingKind;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The draft of an audit as the practitioner and their line manager see it, strengths first, with the own reply as far as
 * it is written.
 *
 * @param until   the last day for a reply; null where nobody was asked for one
 * @param open    whether the draft is still a draft
 * @param version of the content of the reply
 * @param sentAt  when the own reply was sent; null until then, and for who reads along
 * @param factOutcome what became of the fact that the own reply disputes, once the result is final
 * @param replies those that were sent by others, for who reads along
 */
public record DraftPage(
        Long audit,
        String pseudonym,
        String standard,
        int edition,
        String assessor,
        Part part,
        LocalDate until,
        boolean open,
        String ownGrade,
        String ownGradeLabel,
        String ownRationale,
        List<Point> points,
        List<Question> questions,
        ReplyContent content,
        int version,
        Instant sentAt,
        FactSettlement factOutcome,
        String factAnswer,
        List<SentReply> replies)
        implements Serializable {

    /** A finding, and what the own reply says to it; what was made of replies to it, once that is final. */
    public record Point(
            Long finding,
            FindingKind kind,
            String title,
            String text,
            Stance stance,
            String words,
            int version,
            FindingOutcome outcome,
            AnswerMarks marks)
            implements Serializable {

        static Point of(Finding finding, FindingReply said, AnswerMarks marks) {
            return new Point(
                    finding.getId(),
                    finding.getKind(),
                    finding.getShownTitle(),
                    finding.getShownText(),
                    said == null ? null : said.getStance(),
                    said == null ? null : said.getWords(),
                    said == null ? Reply.ABSENT : said.getVersion(),
                    finding.getFinalOutcome(),
                    marks);
        }
    }

    /** A question of the standard, of which a fact may be disputed, and what is marked at its answer. */
    public record Question(String code, String title, AnswerMarks marks) implements Serializable {}

    /** Questions whose answers are about work from before the present worker held the case, or rest on later records. */
    public List<Question> getMarked() {
        return questions.stream().filter(question -> question.marks().isAny()).toList();
    }

    public List<Point> getStrengths() {
        return points.stream()
                .filter(point -> point.kind() == FindingKind.GOOD_PRACTICE)
                .toList();
    }

    public List<Point> getOthers() {
        return points.stream()
                .filter(point -> point.kind() != FindingKind.GOOD_PRACTICE)
                .toList();
    }

    public boolean isPractitioner() {
        return part == Part.PRACTITIONER;
    }

    /** Whether the asker may still write; whether it is too late to send shows {@link #isLateOn}. */
    public boolean isWritable() {
        return open && part == Part.PRACTITIONER && sentAt == null;
    }

    public boolean isLateOn(LocalDate day) {
        return isWritable() && day.isAfter(until);
    }

    public int getSeen() {
        return version + points.stream().mapToInt(Point::version).sum();
    }

    public String getUntilDay() {
        return Formats.day(until);
    }
}
