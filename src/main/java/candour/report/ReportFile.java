package candour.report;

import java.time.LocalDate;

/** A finished report as a file. */
public record ReportFile(LocalDate from, LocalDate to, ReportFormat format, byte[] bytes) {

    /** Says what it is and of when; no name of a person, a service or a council. */
    public String name() {
        return "improvement-report-%s-to-%s%s".formatted(from, to, format.ending());
    }
}
