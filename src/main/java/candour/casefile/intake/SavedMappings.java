package candour.casefile.intake;

import static candour.access.Permission.IMPORT_CASES;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Organisation;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.Typed;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Keeps mappings by their names. */
@UseCases
class SavedMappings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Uploads uploads;

    @Inject
    private Event<TrailEvent> trail;

    /** As the one for files with the columns of this import; one of the same name is replaced. */
    @Requires(IMPORT_CASES)
    public void save(long id, String name, ColumnMapping mapping) {
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
        var called = Typed.line(name, SavedMapping.LONGEST_NAME);
        var columns =
                uploads.sheets(wanted.getUpload(), wanted.fileNames()).get(0).columns();
        var saved = em
                .createQuery(
                        "select m from SavedMapping m where m.name = :name and m.organisation.id = :organisation",
                        SavedMapping.class)
                .setParameter("name", called)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseGet(() -> new SavedMapping(em.getReference(Organisation.class, user.organisation()), called));
        saved.restate(columns, mapping, clock.instant());
        em.persist(saved);
        trail.fire(new TrailEvent("casefile.trail.mappingSaved", "Import", id));
    }
}
