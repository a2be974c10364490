/**
 * A report as a workbook: what it is about, what is on which sheet, then a sheet for each figure. Cell A1 says
 * what the sheet is; one head row, frozen and filtered; real numbers and dates; no merged cells. Written cells
 * of text never begin with a sign that a spreadsheet might run.
 */
package candour.report.excel;
