package candour.scoring;

import java.util.List;

/**
 * When a ceiling bites. The engine knows the conditions in this package; an edition may bring others.
 *
 * <p>To keep an edition monotone a condition must not begin to hold because an answer got better: so
 * conditions on grades say "at or below".
 */
public interface Condition {

    /** Names the kind of condition in the explanation. */
    String code();

    /** The questions or sections that make it hold, in the order of the instrument; empty when it does not. */
    List<String> causes(Judged judged);
}
