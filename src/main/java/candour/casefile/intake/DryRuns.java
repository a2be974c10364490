package candour.casefile.intake;

import static candour.access.Permission.IMPORT_CASES;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.intake.Uploads.Arriving;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.shared.sheet.SheetProblem;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The dry run of an import: keeps the files aside and tells what they hold. */
// six injections: it reads files, compares them with what is known, and keeps and announces what it found
@UseCases
class DryRuns {

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
    private Event<TrailEvent> trail;

    /** The same command again answers with the same import. */
    @Requires(IMPORT_CASES)
    public Long check(String command, List<Arriving> files) {
        var earlier = em
                .createQuery(
                        "select i.id from Import i where i.command = :command and i.organisation.id = :organisation",
                        Long.class)
                .setParameter("command", command)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst();
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
        trail.fire(new TrailEvent(
                "casefile.trail.importChecked",
                "Import",
                made.getId(),
                found.kind(),
                dryRun.rows(),
                dryRun.entries(),
                problems.count));
        return made.getId();
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
