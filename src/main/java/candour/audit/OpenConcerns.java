package candour.audit;

import java.util.List;

/**
 * Asked of whoever keeps concerns about a child: an audit goes nowhere while one waits for somebody to take it on, and who
 * is told of one knows of the audit.
 */
public interface OpenConcerns {

    /** Whether a concern that was raised from this audit still waits. */
    boolean waitFor(Long audit);

    /** Who was told of concerns that were raised from this audit; none of one that is about the asker. */
    List<Knowing> toldOf(Long audit);
}
