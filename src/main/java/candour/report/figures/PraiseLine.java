package candour.report.figures;

/** A question that a confirmed finding of good practice stands for, its own or that of one merged into it. */
public record PraiseLine(Long finding, Long audit, String question) {}
