/**
 * Reads the figures of a report: counts and stored values straight into records, by queries that apply the scope of
 * the report themselves. What was computed when an audit was submitted is read as it was stored, never computed anew.
 */
package candour.report.figures;
