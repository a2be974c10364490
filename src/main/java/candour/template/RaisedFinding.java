package candour.template;

/**
 * A finding that an answer raises by a rule of the edition.
 *
 * @param level null where the answer is that nothing is evidenced
 */
public record RaisedFinding(String rule, FindingKind kind, String question, String level, String title) {}
