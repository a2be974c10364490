package candour.audit;

import java.util.List;

/** Asked of whoever lets people learn that a case was selected, before it is judged or after. */
public interface SelectionTold {

    /** Who learnt so of this audit, and when; as far as the asker may see it. */
    List<Knowing> toldOf(Long audit);
}
