package candour.architecture.broken.office_formats_only_in_report.audit;

import org.apache.poi.ss.usermodel.Workbook;

class BadWorkbook {

    Workbook book;
}
