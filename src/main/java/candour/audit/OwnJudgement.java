package candour.audit;

import candour.shared.Typed;

/** The assessor's own overall judgement, given before they see what the rules make of the answers (D20). */
public record OwnJudgement(String grade, String rationale) {

    public static final int RATIONALE_LENGTH = 4000;

    public OwnJudgement {
        rationale = Typed.optional(rationale, RATIONALE_LENGTH);
    }
}
