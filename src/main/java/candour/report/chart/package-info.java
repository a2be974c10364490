/**
 * Charts of figures, drawn once and shown anywhere: {@link candour.report.chart.ChartDrawing} lays a
 * {@link candour.report.chart.Chart} out on a {@link candour.report.chart.ChartCanvas}, of which SVG is one
 * kind and a PDF page another. Spreadsheets draw their own charts from the same {@code Chart}.
 */
package candour.report.chart;
