package candour.report.figures;

/** What reports call an edition, the same in every figure. */
final class EditionNames {

    private EditionNames() {}

    static String of(String code, int number) {
        return code + " " + number;
    }
}
