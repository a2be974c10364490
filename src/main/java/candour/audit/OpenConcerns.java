package candour.audit;

/** Asked of whoever keeps concerns about a child: an audit goes nowhere while one waits for somebody to take it on. */
public interface OpenConcerns {

    /** Whether a concern that was raised from this audit still waits. */
    boolean waitFor(Long audit);
}
