package candour.access;

/** What a use case or read may ask for. Where it holds is the {@link Scope} of the role that gives it. */
public enum Permission {
    /** The only thing that somebody who has not signed in may do. */
    SIGN_IN,
    /** What everybody who has signed in may do: own work, own long-running jobs. */
    USE_CANDOUR,
    IMPORT_CASES,
    READ_CASES,
    SHOW_IDENTIFIER,
    CORRECT_FACT,
    READ_STANDARDS,
    PLAN_ROUND,
    ALLOCATE_AUDIT,
    CONDUCT_AUDIT,
    READ_AUDIT,
    /** Share drafts, make results final, close and reopen, besides assessors, who lead their own as far as final. */
    CONCLUDE_AUDIT,
    WITHDRAW_AUDIT,
    /** Reply to drafts about own work; which those are is found by person, never by scope. */
    REPLY_TO_DRAFT,
    READ_FINDING,
    MANAGE_ACTION,
    VERIFY_ACTION,
    ORDER_REPORT,
    READ_TRAIL,
    MANAGE_ACCOUNTS,
    MANAGE_SETTINGS,
    MANAGE_PEOPLE,
    /** Start-up, migration of shipped content and the demo; no person has it. */
    RUN_SYSTEM
}
