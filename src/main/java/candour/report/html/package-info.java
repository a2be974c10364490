/**
 * A report for everybody who cannot use print or a workbook: {@link candour.report.html.HtmlWriter} writes it as one
 * self-contained web page without script, and {@link candour.report.html.AccessiblePdf} makes a tagged PDF (PDF/UA-1)
 * from that same page by openhtmltopdf, since OpenPDF cannot tag.
 *
 * <p>The page is well-formed XHTML: {@link candour.report.html.Markup} closes what it opens and escapes every text.
 * Looks stand in {@code reports/report.css}, for screen, paper and PDF alike.
 */
package candour.report.html;
