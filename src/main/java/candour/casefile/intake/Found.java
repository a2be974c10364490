package candour.casefile.intake;

import candour.casefile.CouncilIdentifier;
import candour.shared.sheet.SheetProblem;

/** What is done with the entries a reader finds, and with what is wrong, as they come. */
interface Found<T> {

    void entry(T entry);

    /** The file names this case, whether or not its row can be used: it is not missing. */
    default void named(CouncilIdentifier identifier) {}

    /** A row of this case could not be used, so that what it would have said is not known. */
    default void unused(CouncilIdentifier identifier) {}

    void problem(SheetProblem problem);
}
