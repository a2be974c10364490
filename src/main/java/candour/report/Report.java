package candour.report;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.organisation.Service;
import candour.shared.Json;
import candour.work.Job;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * An improvement report of a period, about one service or the whole council. Ordered by a person and finished once by
 * its job: model and files come together and never change after that.
 */
@Entity
@Table(name = "report")
public class Report {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_id", updatable = false)
    private Service service;

    @Column(name = "period_from", nullable = false, updatable = false)
    private LocalDate periodFrom;

    @Column(name = "period_to", nullable = false, updatable = false)
    private LocalDate periodTo;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "requested_by_id", nullable = false, updatable = false)
    private Person requestedBy;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "job_id", nullable = false, updatable = false)
    private Job job;

    @Column(name = "model")
    private byte[] model;

    @Column(name = "xlsx")
    private byte[] xlsx;

    @Column(name = "pdf")
    private byte[] pdf;

    @Column(name = "html")
    private byte[] html;

    @Column(name = "accessible_pdf")
    private byte[] accessiblePdf;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    protected Report() {} // for JPA

    Report(String command, Service service, ReportPeriod period, Person by, Instant at, Job job) {
        this.command = command;
        this.organisation = by.getOrganisation();
        this.service = service;
        this.periodFrom = period.from();
        this.periodTo = period.to();
        this.requestedBy = by;
        this.requestedAt = at;
        this.job = job;
    }

    void finish(ReportModel made, Map<ReportFormat, byte[]> files, Instant at) {
        unless(!isFinished(), "report.rule.finished");
        model = Json.canonical(made).getBytes(StandardCharsets.UTF_8);
        xlsx = files.get(ReportFormat.XLSX);
        pdf = files.get(ReportFormat.PDF);
        html = files.get(ReportFormat.HTML);
        accessiblePdf = files.get(ReportFormat.ACCESSIBLE_PDF);
        finishedAt = at;
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public ReportPeriod getPeriod() {
        return new ReportPeriod(periodFrom, periodTo);
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Null when it is about the whole council. */
    public Service getService() {
        return service;
    }

    public Person getRequestedBy() {
        return requestedBy;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    public Job getJob() {
        return job;
    }

    /** What the files say; null until it is finished. */
    public ReportModel getModel() {
        return model == null ? null : Json.read(new String(model, StandardCharsets.UTF_8), ReportModel.class);
    }
}
