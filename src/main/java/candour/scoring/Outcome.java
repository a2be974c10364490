package candour.scoring;

/** What kind of result a section or the whole has. */
public enum Outcome {
    /** There are a value and a grade. */
    GRADED,
    /** A question that applies has no answer yet. */
    INCOMPLETE,
    /** Nothing in it applies to this child: neither 0 nor 100. */
    NOT_SCORABLE,
    /** There is a value, but too little of it stands on evidence for a grade. */
    INSUFFICIENT_EVIDENCE,
    /** There is a value, but no band holds it: the edition does not decide. */
    NO_BAND_MATCHES
}
