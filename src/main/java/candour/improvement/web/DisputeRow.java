package candour.improvement.web;

import candour.improvement.AnswerToFinding;
import candour.improvement.Dispute;
import candour.improvement.Settlement;
import java.io.Serializable;

/** One disputed finding, and what is typed in answer to it. */
public class DisputeRow implements Serializable {

    private final Dispute dispute;
    private Settlement kind;
    private String words;
    private String title;
    private String text;
    private String level;

    DisputeRow(Dispute dispute) {
        this.dispute = dispute;
        this.title = dispute.title();
        this.text = dispute.text();
        if (dispute.outcome() != null) {
            kind = dispute.outcome().kind();
            words = dispute.outcome().words();
            level = dispute.outcome().level();
        }
    }

    /** What was typed for another kind of answer than the one chosen is not sent. */
    AnswerToFinding toAnswer() {
        var reworded = kind == Settlement.REWORDED;
        return new AnswerToFinding(
                kind,
                words,
                reworded ? title : null,
                reworded ? text : null,
                kind == Settlement.ANSWER_CORRECTED ? level : null);
    }

    public Dispute getDispute() {
        return dispute;
    }

    /** What tells its part of the page from the others. */
    public String getKey() {
        return "finding-" + dispute.finding();
    }

    public Settlement getKind() {
        return kind;
    }

    public void setKind(Settlement kind) {
        this.kind = kind;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }
}
