package candour.architecture.broken.office_formats_only_in_report.shared.sheet;

import org.apache.poi.ss.usermodel.Workbook;

class GoodSheet {

    Workbook book;
}
