package candour.report.figures;

/** A scorecard and its hash as they were stored when the audit was submitted. */
public record ScorecardLine(Long assessment, String scorecard, String sha256) {}
