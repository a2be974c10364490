package candour.architecture.broken.office_formats_only_in_report.report.pdf;

import com.lowagie.text.Document;

class GoodPaper {

    Document paper;
}
