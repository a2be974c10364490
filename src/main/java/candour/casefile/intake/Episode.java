package candour.casefile.intake;

import candour.casefile.CategoryOfNeed;
import candour.casefile.LegalStatus;
import candour.casefile.PlacementType;
import candour.shared.sheet.SheetProblem;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One episode of care as the return tells it: between {@code start} and {@code end} nothing changed. {@code end} is
 * null while it lasts, and also where the one that was given could not be used. Knows its row, so that what does not fit its neighbours can be told.
 */
record Episode(
        String file,
        int row,
        LocalDate start,
        LocalDate end,
        boolean endUnknown,
        Began began,
        LegalStatus legalStatus,
        CategoryOfNeed need,
        PlacementType placement) {

    /** Why an episode begins, by the codes of RNE. */
    enum Began {
        S,
        L,
        P,
        T,
        B,
        U;

        boolean isMove() {
            return this != S && this != L;
        }
    }

    /** What a file calls the days on which an episode begins and ends. */
    record Columns(String start, String end) {

        static final Columns OF_RETURN = new Columns("DECOM", "DEC");
    }

    Stream<LocalDate> days() {
        return Stream.of(start, end).filter(Objects::nonNull);
    }

    Episode endingOn(LocalDate day) {
        return new Episode(file, row, start, day, false, began, legalStatus, need, placement);
    }

    /** What must be the same for a row to be a repetition and not a contradiction. */
    boolean saysTheSameAs(Episode other) {
        return equals(new Episode(
                file,
                row,
                other.start,
                other.end,
                other.endUnknown,
                other.began,
                other.legalStatus,
                other.need,
                other.placement));
    }

    SheetProblem problem(String column, String key, String... args) {
        return SheetProblem.at(file, row, column, key, args);
    }
}
