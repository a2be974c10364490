package candour.scoring;

/** Where the judgement of a question stands. A blank is never a zero. */
public enum AnswerState {
    ANSWERED,
    NOT_APPLICABLE,
    NOT_EVIDENCED,
    UNANSWERED
}
