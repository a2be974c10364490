package candour.casefile.intake;

import candour.shared.sheet.SheetProblem;

/** What is done with the entries a reader finds, and with what is wrong, as they come. */
interface Found<T> {

    void entry(T entry);

    void problem(SheetProblem problem);
}
