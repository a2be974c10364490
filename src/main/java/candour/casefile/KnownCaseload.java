package candour.casefile;

import java.time.LocalDate;

/** How many cases of some types are known, and the latest day that any file told of one; null for no case. */
public record KnownCaseload(long cases, LocalDate newest) {

    /** So few cases may be all new by chance. */
    static final int ENOUGH = 20;

    /** Whether a file, as of {@code day}, is older than what is known. */
    public boolean isNewerThan(LocalDate day) {
        return newest != null && day.isBefore(newest);
    }

    /** Whether a file of so many cases, {@code fresh} of them new, is hardly about these: fewer than one in twenty is known. */
    public boolean isHardlyIn(int entries, int fresh) {
        return cases >= ENOUGH && entries >= ENOUGH && (entries - fresh) * 20L < entries;
    }
}
