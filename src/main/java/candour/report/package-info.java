/**
 * Improvement reports: one model of typed figures, written as XLSX, PDF, web page and accessible PDF.
 *
 * <p>Life cycle: counts are read ({@link candour.report.ImprovementCounts}), worded ({@link ImprovementReport} makes the
 * {@link ReportModel}), then written. The writers in {@code excel}, {@code pdf} and {@code html} and the charts
 * in {@code chart} show the model as it is and never count, so no two formats can disagree.
 *
 * <p>Strengths come before failings; under every figure stand its edition, frame and n; a share of fewer than
 * {@value Cell.Share#ENOUGH} is "too few to say". Service and team are the finest level: nobody who does the
 * work can be ranked from a report.
 *
 * <p>Depends on improvement, audit, programme, template, casefile, scoring and statistics; nothing but
 * {@code demo} may depend on it.
 */
package candour.report;
