package candour.report;

/** The kinds of file a report comes in. */
public enum ReportFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    PDF("application/pdf", ".pdf"),
    HTML("text/html;charset=UTF-8", ".html"),
    ACCESSIBLE_PDF("application/pdf", "-accessible.pdf");

    private final String contentType;
    private final String ending;

    ReportFormat(String contentType, String ending) {
        this.contentType = contentType;
        this.ending = ending;
    }

    public String contentType() {
        return contentType;
    }

    /** What the names of such files end in. */
    String ending() {
        return ending;
    }
}
