/**
 * The one reader and writer of tabular files, CSV and XLSX, that imports and exports use. Reading streams, decides by
 * content what a file is, and never stops at a faulty cell: whatever is wrong is told with file, row and column.
 * A problem says where it is and never repeats what stands in the cell, since that may be a child's.
 */
package candour.shared.sheet;
