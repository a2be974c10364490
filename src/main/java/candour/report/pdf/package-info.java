/**
 * A report as PDF, by OpenPDF. OpenPDF cannot tag what it writes, so this is the edition for print and for
 * the board; it has bookmarks, links, a language and a title, but no reading order for a screen reader.
 */
package candour.report.pdf;
