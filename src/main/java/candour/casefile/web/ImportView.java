package candour.casefile.web;

import candour.casefile.intake.ChangeRow;
import candour.casefile.intake.ImportSearch;
import candour.casefile.intake.ImportSummary;
import candour.casefile.intake.Imports;
import candour.casefile.intake.ProblemKind;
import candour.casefile.intake.ProblemRow;
import candour.casefile.intake.Uploads.Arriving;
import candour.shared.Formats;
import candour.shared.web.Ids;
import candour.shared.web.Messages;
import candour.shared.web.Rows;
import candour.shared.web.Sent;
import candour.work.JobProgress;
import candour.work.JobSearch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Brings files in: choose, see what they hold and what is wrong with them, then import and watch. */
@Named
@ViewScoped
public class ImportView implements Serializable {

    private String id;
    private transient List<Part> files;
    private boolean closeMissing;
    private String confirmation;
    private ImportSummary summary;
    private List<ProblemKind> problemKinds;
    private JobProgress progress;

    @Inject
    private Sent sent;

    @Inject
    private Imports imports;

    @Inject
    private ImportSearch search;

    @Inject
    private JobSearch jobs;

    @Inject
    private Messages messages;

    private final Rows<ProblemRow> problems =
            Rows.inFull(page -> search.problems(summary.id(), page), () -> summary.problems());
    private final Rows<ChangeRow> changes =
            Rows.inFull(page -> search.changes(summary.id(), page), () -> search.countChanges(summary.id()));

    /** Where nobody knows yet what the columns mean, that is asked first. */
    public String open() {
        load();
        return summary != null && summary.toMap() ? mappingPage() : null;
    }

    private String mappingPage() {
        return "/casefile/mapping.xhtml?faces-redirect=true&id=" + summary.id();
    }

    public void load() {
        if (id != null) {
            summary = search.summary(Ids.of(id, "Import"));
            problemKinds = summary.problems() == 0 ? List.of() : search.problemKinds(summary.id());
            progress = summary.job() == null || summary.done() ? null : jobs.progress(summary.job());
        }
    }

    public String check() {
        var arriving = new ArrayList<Arriving>();
        for (var file : files) {
            arriving.add(new Arriving(file.getSubmittedFileName(), file::getInputStream));
        }
        return "/casefile/import.xhtml?faces-redirect=true&id=" + imports.check(sent.command(), arriving);
    }

    public void start() {
        imports.start(summary.id(), closeMissing, confirmation);
        load();
    }

    /** Also when the work has just ended and the summary does not know yet: then it is asked once more. */
    public boolean isRunning() {
        return progress != null && !progress.isFailed() && !summary.done();
    }

    public boolean isStartable() {
        return summary != null && !summary.done() && !isRunning() && summary.entries() > 0;
    }

    public String getLead() {
        if (summary == null) {
            return messages.text("casefile.lead.import");
        }
        return messages.text(leadKey(), summary.fileNames().replace("\n", ", "));
    }

    private String leadKey() {
        if (summary.done()) {
            return "casefile.lead.done";
        }
        if (progress == null) {
            return !summary.idle()
                    ? "casefile.lead.checked"
                    : summary.canCloseMissing() ? "casefile.lead.idleMissing" : "casefile.lead.idle";
        }
        return progress.isFailed() ? "casefile.lead.failed" : "casefile.lead.running";
    }

    /** What is happening now, or why it went wrong, for the line under the bar. */
    public String getText() {
        if (summary != null && summary.done()) {
            return messages.text("casefile.message.imported", summary.entries());
        }
        if (summary == null || progress == null) {
            return "";
        }
        if (progress.isFailed()) {
            return messages.text("casefile.message.failed", progress.why());
        }
        if (!isRunning() || progress.step() == null) {
            return messages.text("casefile.message.waiting");
        }
        var step = messages.text(progress.step());
        return progress.total() == 0
                ? step
                : messages.text("casefile.message.step", step, progress.done(), progress.total());
    }

    /** What a change says before or after, in words. */
    public String words(ChangeRow change, String value) {
        if (value == null) {
            return messages.text("casefile.text.nothing");
        }
        return switch (change.form()) {
            case TEXT -> value;
            case DAY -> Formats.day(LocalDate.parse(value));
            case CODE -> messages.text(value);
        };
    }

    public Rows<ChangeRow> getChanges() {
        return changes;
    }

    public boolean isCloseMissing() {
        return closeMissing;
    }

    public void setCloseMissing(boolean closeMissing) {
        this.closeMissing = closeMissing;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String confirmation) {
        this.confirmation = confirmation;
    }

    public Rows<ProblemRow> getProblems() {
        return problems;
    }

    public List<ProblemKind> getProblemKinds() {
        return problemKinds;
    }

    public ImportSummary getSummary() {
        return summary;
    }

    public JobProgress getProgress() {
        return progress;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
