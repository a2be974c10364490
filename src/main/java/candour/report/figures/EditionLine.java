package candour.report.figures;

/** An edition and how many audits by it are counted. */
public record EditionLine(Long id, String code, int number, String title, long audits) {}
