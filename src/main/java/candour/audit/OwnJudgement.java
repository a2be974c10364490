package candour.audit;

/** The assessor's own overall judgement, given before they see what the rules make of the answers (D20). */
public record OwnJudgement(String grade, String rationale) {

    public static final int RATIONALE_LENGTH = 4000;

    public OwnJudgement {
        rationale = Typed.text(rationale, RATIONALE_LENGTH);
    }
}
