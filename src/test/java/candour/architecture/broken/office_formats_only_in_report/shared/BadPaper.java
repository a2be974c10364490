package candour.architecture.broken.office_formats_only_in_report.shared;

import com.lowagie.text.Document;

class BadPaper {

    Document paper;
}
