package candour.casefile.intake;

import java.util.Set;

/**
 * What an import would do, counted. {@code entries} are what the files hold that can be used: new, changed, ended or
 * neither; {@code missing} is what is known and not among them.
 */
record Forecast(int rows, int entries, int fresh, int changed, int ended, int missing, Set<ImportDoubt> doubts) {}
