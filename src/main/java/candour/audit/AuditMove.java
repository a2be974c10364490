package candour.audit;

/** What may be done with an audit as a whole. Each knows the sentence for when it may not. */
public enum AuditMove {
    /** Save something in it. */
    BEGIN("audit.rule.submitted"),
    SUBMIT("audit.rule.submitted"),
    /** Have somebody else do it instead. */
    HAND_ON("audit.rule.submitted"),
    /** Share the draft with those whose work it judges. */
    SHARE("audit.rule.notShareable"),
    /** Give them longer to reply. */
    EXTEND("audit.rule.notExtendable"),
    FINALISE("audit.rule.notFinalisable"),
    CLOSE("audit.rule.notClosable"),
    /** Have the case judged anew, with this result kept. */
    REOPEN("audit.rule.notReopenable"),
    WITHDRAW("audit.rule.notWithdrawable");

    private final String refusal;

    AuditMove(String refusal) {
        this.refusal = refusal;
    }

    /** Key of the sentence for an audit that does not permit it. */
    String refusal() {
        return refusal;
    }
}
