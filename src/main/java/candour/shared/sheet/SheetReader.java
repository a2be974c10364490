package candour.shared.sheet;

/** What is done with a sheet's rows, and with what is wrong in them, as they are read. */
public interface SheetReader {

    void row(SheetRow row);

    void problem(SheetProblem problem);
}
