package candour.casefile.intake;

import static candour.access.Permission.IMPORT_CASES;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.CaseComparison;
import candour.casefile.CaseFile;
import candour.casefile.Holding;
import candour.casefile.MissingHolding;
import candour.casefile.intake.Uploads.Arriving;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.organisation.StaffComparison;
import candour.shared.FieldChange;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import candour.shared.sheet.SheetProblem;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The dry run of an import: keeps the files aside and tells what they hold. */
// seven injections: it reads files, compares them with what is known, and keeps and announces what it found
@UseCases
class DryRuns {

    /** The tables of the dataset that are read. */
    private static final int MOST_FILES = 15;

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
    private Forecasting forecasting;

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
        var files = uploads.files(upload, names, null);
        if (files.isForeign()) {
            var made = made(command, ImportKind.CASELOAD, upload, names);
            made.awaitMapping();
            return made.getId();
        }
        return forecast(made(command, files.kind(), upload, names).getId(), files);
    }

    private Import made(String command, ImportKind kind, String upload, List<String> names) {
        var asker = user.person() == null ? null : em.getReference(Person.class, user.person());
        var organisation = em.getReference(Organisation.class, user.organisation());
        var made = new Import(organisation, asker, command, kind, clock.instant(), upload, names);
        em.persist(made);
        em.flush();
        return made;
    }

    /** Checks one's own import anew by what its columns are said to mean. */
    @Requires(IMPORT_CASES)
    public void map(long id, ColumnMapping mapping) {
        var wanted = own(id);
        var files = uploads.files(wanted.getUpload(), wanted.fileNames(), mapping);
        unless(
                mapping.newTeams().isEmpty() || wordsOfTeams(wanted, mapping).containsAll(mapping.newTeams()),
                "casefile.rule.mappingNoTeams");
        wanted.mapBy(mapping);
        em.flush();
        for (var found : List.of("ImportProblem", "ImportChange")) {
            em.createQuery("delete from " + found + " x where x.caseImport.id = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
        forecast(id, files);
    }

    private Set<String> wordsOfTeams(Import wanted, ColumnMapping mapping) {
        var column = mapping.columns().get(MappedField.TEAM);
        return column == null
                ? Set.of()
                : ColumnWords.of(
                        uploads.sheets(wanted.getUpload(), wanted.fileNames()).get(0), column);
    }

    private Import own(long id) {
        return em
                .createQuery(
                        "select i from Import i where i.id = :id and i.organisation.id = :organisation and i.askedBy.id = :person",
                        Import.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .setParameter("person", user.person())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Import", id));
    }

    private Long forecast(Long id, CouncilFiles files) {
        var keeper = new Keeper(id);
        var reading = surroundings.reading(files);
        var forecast = forecasting.of(files.kind(), reading, keeper);
        em.flush();
        var found = em.find(Import.class, id);
        found.found(forecast, keeper.problems, reading.returnDate());
        found.isFrom(reading.authority(), authorityBefore());
        trail.fire(new TrailEvent(
                "casefile.trail.importChecked",
                "Import",
                id,
                files.kind(),
                forecast.rows(),
                forecast.entries(),
                keeper.problems));
        return id;
    }

    /** The one that the header of the last return named; null where none did. */
    private String authorityBefore() {
        return em
                .createQuery("""
                        select i.authority from Import i where i.organisation.id = :organisation and i.authority is not null
                            and i.status = :done order by i.id desc""", String.class)
                .setParameter("organisation", user.organisation())
                .setParameter("done", ImportStatus.DONE)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    /** Writes down in batches, and lets go of, what is found; up to a limit, beyond which it is only counted. */
    private final class Keeper implements ForecastSink {

        private static final int BATCH = 500;
        private static final int MOST_KEPT = 100_000;

        private final Long id;
        private int problems;
        private int changes;
        private int unwritten;

        Keeper(Long id) {
            this.id = id;
        }

        @Override
        public void problem(SheetProblem problem) {
            if (++problems <= MOST_KEPT) {
                keep(new ImportProblem(caseImport(), problem));
            }
        }

        @Override
        public void about(CaseComparison compared, ImportOutcome outcome) {
            about(outcome, compared.id(), compared.pseudonym(), compared.changes());
        }

        @Override
        public void about(StaffComparison compared, ImportOutcome outcome) {
            about(outcome, null, compared.reference(), compared.changes());
        }

        @Override
        public void missing(MissingHolding holding) {
            var who = FieldChange.text("casefile.column.person", holding.worker(), null);
            var change = change(ImportOutcome.MISSING, holding.caseFile(), holding.pseudonym(), who.orElseThrow());
            change.isOf(em.getReference(Holding.class, holding.id()));
            keep(change);
        }

        /** What is missing is kept in full, since it may be closed by what stands here. */
        private void about(ImportOutcome outcome, Long caseFile, String subject, List<FieldChange> all) {
            if (outcome == ImportOutcome.MISSING) {
                keep(change(outcome, caseFile, subject, null));
            }
            for (var each : all) {
                if (++changes <= MOST_KEPT) {
                    keep(change(outcome, caseFile, subject, each));
                }
            }
        }

        private ImportChange change(ImportOutcome outcome, Long caseFile, String subject, FieldChange change) {
            var about = caseFile == null ? null : em.getReference(CaseFile.class, caseFile);
            return new ImportChange(caseImport(), outcome, about, subject, change);
        }

        private Import caseImport() {
            return em.getReference(Import.class, id);
        }

        private void keep(Object found) {
            em.persist(found);
            if (++unwritten % BATCH == 0) {
                em.flush();
                em.clear();
            }
        }
    }
}
