package candour.casefile.intake;

import static candour.access.Permission.IMPORT_CASES;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.intake.Uploads.Arriving;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.shared.sheet.SheetProblem;
import candour.work.Job;
import candour.work.JobStatus;
import candour.work.Jobs;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Brings people, holdings and cases in from files: first checked, then, if the person still wants to, imported. */
@UseCases
public class Imports {

    static final String JOB = "casefile.job.import";

    private static final int MOST_FILES = 3;
    private static final int MOST_PROBLEMS_KEPT = 100_000;

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
    private ImportWork work;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<TrailEvent> trail;

    /** The dry run: keeps the files aside and tells what they hold. The same command again answers with the same import. */
    @Requires(IMPORT_CASES)
    public Long check(String command, List<Arriving> files) {
        var earlier = em.createQuery("select i.id from Import i where i.command = :command and i.organisation.id = :organisation", Long.class)
                .setParameter("command", command).setParameter("organisation", user.organisation())
                .getResultStream().findFirst();
        if (earlier.isPresent()) {
            return earlier.get();
        }
        unless(!files.isEmpty(), "casefile.rule.noFile");
        unless(files.size() <= MOST_FILES, "casefile.rule.tooManyFiles", MOST_FILES);
        var upload = uploads.keep(files);
        try {
            return checked(command, upload, files.stream().map(Arriving::name).toList());
        } catch (RuntimeException refused) {
            uploads.forget(upload);
            throw refused;
        }
    }

    private Long checked(String command, String upload, List<String> names) {
        var found = new CouncilFiles(uploads.sheets(upload, names));
        var asker = user.person() == null ? null : em.getReference(Person.class, user.person());
        var organisation = em.getReference(Organisation.class, user.organisation());
        var made = new Import(organisation, asker, command, found.kind(), clock.instant(), upload, names);
        em.persist(made);
        em.flush();
        var problems = new ProblemKeeper(made.getId());
        var reading = surroundings.reading(found);
        var dryRun = new DryRun(reading, problems::keep);
        dryRun.of(found.kind());
        em.flush();
        em.find(Import.class, made.getId())
                .found(dryRun.rows(), dryRun.entries(), dryRun.newEntries(), problems.count, reading.returnDate());
        trail.fire(new TrailEvent("casefile.trail.importChecked", "Import", made.getId(),
                found.kind() + " " + dryRun.rows() + " " + dryRun.entries() + " " + problems.count));
        return made.getId();
    }

    /** Starts the import as long work and returns the job; while one runs, answers with that one. */
    @Requires(IMPORT_CASES)
    public Long start(long id) {
        em.find(Organisation.class, user.organisation(), LockModeType.PESSIMISTIC_WRITE);
        var wanted = em.createQuery("select i from Import i where i.id = :id and i.organisation.id = :organisation", Import.class)
                .setParameter("id", id).setParameter("organisation", user.organisation())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("Import", id));
        if (wanted.getJob() != null && em.find(Job.class, wanted.getJob()).getStatus() != JobStatus.FAILED) {
            return wanted.getJob();
        }
        unless(!isOtherUnderWay(), "casefile.rule.importUnderWay");
        unless(uploads.isThere(wanted.getUpload()), "casefile.rule.uploadGone");
        var job = jobs.start(JOB, UUID.randomUUID().toString(), progress -> work.carryOut(id, progress));
        wanted.carriedOutBy(job);
        return job;
    }

    private boolean isOtherUnderWay() {
        return em.createQuery(
                        """
                        select count(i) from Import i join Job j on j.id = i.job
                        where i.organisation.id = :organisation and j.status in :running""", Long.class)
                .setParameter("organisation", user.organisation())
                .setParameter("running", List.of(JobStatus.WAITING, JobStatus.RUNNING))
                .getSingleResult() > 0;
    }

    /** Writes problems down in batches, and lets go of them. */
    private final class ProblemKeeper {

        private static final int BATCH = 500;

        private final Long id;
        private int count;

        ProblemKeeper(Long id) {
            this.id = id;
        }

        void keep(SheetProblem problem) {
            if (++count > MOST_PROBLEMS_KEPT) {
                return;
            }
            em.persist(new ImportProblem(em.getReference(Import.class, id), problem));
            if (count % BATCH == 0) {
                em.flush();
                em.clear();
            }
        }
    }
}
