package candour.report.web;

import java.io.Serializable;
import java.time.LocalDate;

/** What a report is ordered by. */
public class ReportForm implements Serializable {

    private LocalDate from;
    private LocalDate to;
    private Long service;

    /** The twelve months up to that day, about that service; null is the whole council. */
    ReportForm(LocalDate to, Long service) {
        this.from = to.minusYears(1).plusDays(1);
        this.to = to;
        this.service = service;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getService() {
        return service;
    }

    public void setService(Long service) {
        this.service = service;
    }
}
