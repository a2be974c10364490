package candour.casefile.intake;

import static candour.access.Permission.IMPORT_CASES;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.CaseFiles;
import candour.casefile.Holdings;
import candour.organisation.Staff;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.work.Progress;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Carries an import out: all of it, or, when anything goes wrong, nothing. */
@UseCases
class ImportWork { // ten injections: files are read, kept, counted, announced and cleared away in one transaction

    /** Each telling is a commit of its own, and makes H2 write down what this import has changed so far. */
    private static final int TELLINGS = 20;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Uploads uploads;

    @Inject
    private Surroundings surroundings;

    @Inject
    private Keeping keeping;

    @Inject
    private Staff staff;

    @Inject
    private CaseFiles caseFiles;

    @Inject
    private Holdings holdings;

    @Inject
    private Event<TrailEvent> trail;

    @Inject
    private Event<Uploads.Used> used;

    @Requires(IMPORT_CASES)
    public void carryOut(long id, Progress progress) {
        var wanted = find(id);
        progress.at("casefile.step.reading", 0, 0);
        var reading = surroundings.reading(uploads.files(wanted.getUpload(), wanted.fileNames(), wanted.mapping()));
        if (wanted.mapping() != null) {
            staff.makeTeams(wanted.mapping().service(), wanted.mapping().newTeams());
        }
        int brought = keeping.bring(wanted.getKind(), id, reading, telling(progress, wanted.getEntries()));
        if (find(id).isClosingMissing()) {
            var since = find(id).missingSince();
            if (wanted.getKind() == ImportKind.HOLDINGS) {
                holdings.endMissing(missing(id, "holding"), since);
            } else {
                caseFiles.closeMissing(missing(id, "caseFile"), since);
            }
        }
        var done = find(id);
        done.done(clock.instant());
        trail.fire(new TrailEvent("casefile.trail.imported", "Import", id, done.getKind(), brought));
        used.fire(new Uploads.Used(done.getUpload()));
    }

    private List<Long> missing(long id, String what) {
        return em.createQuery(
                        "select c." + what
                                + ".id from ImportChange c where c.caseImport.id = :id and c.outcome = :missing",
                        Long.class)
                .setParameter("id", id)
                .setParameter("missing", ImportOutcome.MISSING)
                .getResultList();
    }

    private static IntConsumer telling(Progress progress, int total) {
        var told = new AtomicInteger();
        return done -> {
            int step = (int) ((long) done * TELLINGS / Math.max(total, 1));
            if (told.getAndSet(step) < step) {
                progress.at("casefile.step.keeping", done, total);
            }
        };
    }

    private Import find(long id) {
        return em
                .createQuery(
                        "select i from Import i where i.id = :id and i.organisation.id = :organisation", Import.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Import", id));
    }
}
