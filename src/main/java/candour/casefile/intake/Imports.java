package candour.casefile.intake;

import static candour.access.Permission.IMPORT_CASES;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.intake.Uploads.Arriving;
import candour.organisation.Organisation;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.work.Job;
import candour.work.JobStatus;
import candour.work.Jobs;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** Brings people, holdings and cases in from files: first checked, then, if the person still wants to, imported. */
// seven injections: a dry run, its files, and the work that carries it out as a job of whoever asks
@UseCases
public class Imports {

    static final String JOB = "casefile.job.import";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private DryRuns dryRuns;

    @Inject
    private Uploads uploads;

    @Inject
    private ImportWork work;

    @Inject
    private SavedMappings mappings;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<TrailEvent> trail;

    /** Dry runs that have not answered yet, by who asked and their command. */
    private final Map<String, CompletableFuture<Long>> underWay = new ConcurrentHashMap<>();

    /**
     * The dry run: keeps the files aside and tells what they hold. The same command again answers with the same import;
     * while the first is still at it, which may be longer than a database waits for a lock, the others wait for its answer.
     */
    @Requires(IMPORT_CASES)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Long check(String command, List<Arriving> files) {
        var asked = user.person() + " " + command;
        var mine = new CompletableFuture<Long>();
        var first = underWay.putIfAbsent(asked, mine);
        if (first != null) {
            return answerOf(first);
        }
        try {
            mine.complete(dryRuns.check(command, files));
        } catch (RuntimeException | Error refused) {
            mine.completeExceptionally(refused);
        } finally {
            underWay.remove(asked);
        }
        return answerOf(mine);
    }

    /**
     * Says what the columns of one's own import mean, and checks it by that; also once more, with another meaning, until
     * it is started. With {@code saveAs} the mapping is proposed again for files with the same columns.
     */
    @Requires(IMPORT_CASES)
    public void map(long id, ColumnMapping mapping, String saveAs) {
        dryRuns.map(id, mapping);
        if (saveAs != null && !saveAs.isBlank()) {
            mappings.save(id, saveAs, mapping);
        }
    }

    private static Long answerOf(CompletableFuture<Long> run) {
        try {
            return run.join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof RuntimeException same ? same : refused;
        }
    }

    /**
     * Starts one's own import as long work and returns the job; while one runs, answers with that one. With
     * {@code closeMissing}, open cases that the file no longer holds are closed on its date, or who holds cases and is not in
     * it has held them until then; where the dry run doubts
     * that these are the right files, {@code confirmation} says why they are.
     */
    @Requires(IMPORT_CASES)
    public Long start(long id, boolean closeMissing, String confirmation) {
        em.find(Organisation.class, user.organisation(), LockModeType.PESSIMISTIC_WRITE);
        var wanted = em
                .createQuery(
                        "select i from Import i where i.id = :id and i.organisation.id = :organisation and i.askedBy.id = :person",
                        Import.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .setParameter("person", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Import", id));
        if (wanted.getJob() != null && em.find(Job.class, wanted.getJob()).getStatus() != JobStatus.FAILED) {
            return wanted.getJob();
        }
        unless(wanted.getStatus() != ImportStatus.TO_MAP, "casefile.rule.mapFirst");
        unless(!isOtherUnderWay(), "casefile.rule.importUnderWay");
        unless(uploads.isThere(wanted.getUpload()), "casefile.rule.uploadGone");
        wanted.confirm(confirmation);
        if (wanted.isDoubted()) {
            trail.fire(new TrailEvent("casefile.trail.doubtedConfirmed", "Import", id));
        }
        wanted.closeMissing(closeMissing);
        unless(!closeMissing || !isOutdated(wanted), "casefile.rule.importedSince");
        var job = jobs.start(JOB, UUID.randomUUID().toString(), progress -> work.carryOut(id, progress));
        wanted.carriedOutBy(job);
        return job;
    }

    /** Whether a file came in since the dry run that may hold what was missing then. */
    private boolean isOutdated(Import wanted) {
        return em.createQuery("""
                        select count(i) from Import i join Job j on j.id = i.job
                        where i.organisation.id = :organisation and i.kind in :kinds and i.status = :done
                            and j.finishedAt >= :checkedAt""", Long.class)
                        .setParameter("organisation", user.organisation())
                        .setParameter("kinds", EnumSet.of(ImportKind.CASELOAD, wanted.getKind()))
                        .setParameter("done", ImportStatus.DONE)
                        .setParameter("checkedAt", wanted.getCheckedAt())
                        .getSingleResult()
                > 0;
    }

    private boolean isOtherUnderWay() {
        return em.createQuery("""
                        select count(i) from Import i join Job j on j.id = i.job
                        where i.organisation.id = :organisation and j.status in :running""", Long.class)
                        .setParameter("organisation", user.organisation())
                        .setParameter("running", List.of(JobStatus.WAITING, JobStatus.RUNNING))
                        .getSingleResult()
                > 0;
    }
}
