package candour.shared.api;

/**
 * Why a request was not done (RFC 9457).
 *
 * <p>What is null is left out.
 *
 * @param type      names the kind of problem, for programs
 * @param title     the kind of problem, for people
 * @param detail    a sentence about this one; null where the title says it all
 * @param rule      the key of the rule that says no; null unless one did
 * @param field     the part of the request that it is about, as a path; null where it is about the whole
 * @param reference by which the fault is found in the log; null unless it is a fault of ours
 */
public record ProblemDocument(
        String type, String title, int status, String detail, String rule, String field, String reference) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemDocument of(Refusal refusal) {
        return of(refusal, null, null, null, null);
    }

    static ProblemDocument ofDetail(Refusal refusal, String detail) {
        return of(refusal, detail, null, null, null);
    }

    static ProblemDocument ofRule(String key, String sentence) {
        return of(Refusal.RULE, sentence, key, null, null);
    }

    static ProblemDocument ofField(String field, String sentence) {
        return of(Refusal.NOT_AS_DESCRIBED, sentence, null, field, null);
    }

    static ProblemDocument ofFault(String reference) {
        return of(Refusal.FAULT, null, null, null, reference);
    }

    private static ProblemDocument of(Refusal refusal, String detail, String rule, String field, String reference) {
        return new ProblemDocument(refusal.type(), refusal.title(), refusal.status(), detail, rule, field, reference);
    }
}
