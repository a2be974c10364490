package candour.casefile.intake;

import candour.casefile.CaseComparison;
import candour.casefile.MissingHolding;
import candour.organisation.StaffComparison;
import candour.shared.sheet.SheetProblem;

/** Hears in full, as they are found, what is only counted in a {@link Forecast}. */
interface ForecastSink {

    void problem(SheetProblem problem);

    void about(CaseComparison compared, ImportOutcome outcome);

    void missing(MissingHolding holding);

    void about(StaffComparison compared, ImportOutcome outcome);
}
