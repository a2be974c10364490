package candour.casefile.intake;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.Clocks;
import candour.shared.Json;
import candour.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Files of a council on their way in: first checked, which counts what they hold and what is wrong with them, then
 * carried out by a job, once. The files themselves wait outside the database.
 */
@Entity
@Table(name = "case_import")
public class Import {

    static final int LONGEST_NAMES = 1000;
    static final int LONGEST_MAPPING = 100_000;
    static final int LONGEST_CONFIRMATION = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 20)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false, length = 20)
    private ImportStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "asked_by_id", updatable = false)
    private Person askedBy;

    @Column(name = "checked_at", nullable = false, updatable = false)
    private Instant checkedAt;

    @Column(name = "upload", nullable = false, updatable = false, length = 36)
    private String upload;

    @Column(name = "file_names", nullable = false, updatable = false, length = LONGEST_NAMES)
    private String fileNames;

    @Column(name = "rows_read", nullable = false)
    private int rowsRead;

    @Column(name = "entries", nullable = false)
    private int entries;

    @Column(name = "new_entries", nullable = false)
    private int newEntries;

    @Column(name = "changed_entries", nullable = false)
    private int changedEntries;

    @Column(name = "ended_entries", nullable = false)
    private int endedEntries;

    @Column(name = "missing_entries", nullable = false)
    private int missingEntries;

    @Column(name = "doubts", nullable = false, length = 200)
    private String doubts = "";

    @Column(name = "authority", length = 3)
    private String authority;

    @Column(name = "mapping", length = LONGEST_MAPPING)
    private String mapping;

    @Column(name = "confirmation", length = LONGEST_CONFIRMATION)
    private String confirmation;

    @Column(name = "closing_missing", nullable = false)
    private boolean closingMissing;

    @Column(name = "problems", nullable = false)
    private int problems;

    @Column(name = "return_date")
    private LocalDate returnDate;

    @Column(name = "job_id")
    private Long job;

    @Column(name = "done_at")
    private Instant doneAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Import() {} // for JPA

    Import(
            Organisation organisation,
            Person askedBy,
            String command,
            ImportKind kind,
            Instant now,
            String upload,
            List<String> fileNames) {
        this.organisation = organisation;
        this.askedBy = askedBy;
        this.command = command;
        this.kind = kind;
        this.checkedAt = now;
        this.upload = upload;
        this.fileNames = String.join("\n", fileNames);
        this.status = ImportStatus.CHECKED;
    }

    /** Nobody knows yet what its columns mean. */
    void awaitMapping() {
        status = ImportStatus.TO_MAP;
    }

    /** Its columns mean this; it is to be checked anew. */
    void mapBy(ColumnMapping wanted) {
        unless(status != ImportStatus.DONE && job == null, "casefile.rule.importedAlready");
        unless(status == ImportStatus.TO_MAP || mapping != null, "casefile.rule.mappingNeedless");
        mapping = Json.canonical(wanted);
        status = ImportStatus.CHECKED;
    }

    /** Null where its columns are known without. */
    ColumnMapping mapping() {
        return mapping == null ? null : Json.read(mapping, ColumnMapping.class);
    }

    void found(Forecast forecast, int problems, LocalDate returnDate) {
        unless(status == ImportStatus.CHECKED && job == null, "casefile.rule.importedAlready");
        this.rowsRead = forecast.rows();
        this.entries = forecast.entries();
        this.newEntries = forecast.fresh();
        this.changedEntries = forecast.changed();
        this.endedEntries = forecast.ended();
        this.missingEntries = forecast.missing();
        this.doubts = forecast.doubts().stream().map(ImportDoubt::name).collect(Collectors.joining(","));
        this.problems = problems;
        this.returnDate = returnDate;
    }

    /** Whether what the file no longer holds, open cases or who holds them, is closed with it: as said last. */
    void closeMissing(boolean close) {
        unless(status == ImportStatus.CHECKED, "casefile.rule.importedAlready");
        unless(!close || kind != ImportKind.PEOPLE && missingEntries > 0, "casefile.rule.nothingMissing");
        closingMissing = close;
    }

    /** The day on which what is missing counts as closed: the return's, or that of the dry run. */
    LocalDate missingSince() {
        return missingSince(returnDate, checkedAt);
    }

    static LocalDate missingSince(LocalDate returnDate, Instant checkedAt) {
        return returnDate == null ? LocalDate.ofInstant(checkedAt, Clocks.LONDON) : returnDate;
    }

    boolean isDoubted() {
        return !doubts.isEmpty();
    }

    boolean isClosingMissing() {
        return closingMissing;
    }

    /** The authority that its header names, and the one that the return before it named; both may be null. */
    void isFrom(String authority, String before) {
        this.authority = authority;
        if (authority != null && before != null && !authority.equals(before)) {
            doubts = (doubts.isEmpty() ? "" : doubts + ",") + ImportDoubt.OTHER_AUTHORITY.name();
        }
    }

    /** What speaks against it as a whole is right all the same, and why. */
    void confirm(String why) {
        unless(doubts.isEmpty() || why != null && !why.isBlank(), "casefile.rule.doubted");
        confirmation = doubts.isEmpty() ? null : Typed.text(why, LONGEST_CONFIRMATION);
    }

    /** {@code job} does it now; another one after one that failed. */
    void carriedOutBy(Long job) {
        unless(status == ImportStatus.CHECKED, "casefile.rule.importedAlready");
        unless(entries > 0, "casefile.rule.nothingToImport");
        this.job = job;
    }

    void done(Instant now) {
        unless(status == ImportStatus.CHECKED, "casefile.rule.importedAlready");
        status = ImportStatus.DONE;
        doneAt = now;
    }

    Instant getCheckedAt() {
        return checkedAt;
    }

    String getUpload() {
        return upload;
    }

    List<String> fileNames() {
        return List.of(fileNames.split("\n"));
    }

    public Long getId() {
        return id;
    }

    public ImportKind getKind() {
        return kind;
    }

    public ImportStatus getStatus() {
        return status;
    }

    public int getEntries() {
        return entries;
    }

    public Long getJob() {
        return job;
    }
}
