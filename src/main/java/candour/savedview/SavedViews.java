package candour.savedview;

import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Keeps views of lists, each for the one who saves it. The trail has that it was done, and no name. */
@UseCases
public class SavedViews {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<ViewsChanged> changed;

    @Inject
    private Event<TrailEvent> trail;

    /** Of the list {@code page}. Returns its id; the same name for the same filter again is the same view. */
    @Requires(USE_CANDOUR)
    public Long save(String page, String name, String filter) {
        var others = ofPage(page);
        var same = others.stream()
                .filter(each -> each.isCalled(name) && each.shows(filter))
                .findFirst();
        if (same.isPresent()) {
            return same.get().getId();
        }
        var view = new SavedView(em.getReference(Person.class, user.person()), page, name, filter, others);
        em.persist(view);
        changed.fire(new ViewsChanged(user.person()));
        trail.fire(new TrailEvent("savedview.trail.saved", "SavedView", view.getId()));
        return view.getId();
    }

    @Requires(USE_CANDOUR)
    public void rename(long id, String name) {
        var view = own(id);
        view.rename(name, ofPage(view.getPage()));
        changed.fire(new ViewsChanged(user.person()));
        trail.fire(new TrailEvent("savedview.trail.renamed", "SavedView", id));
    }

    @Requires(USE_CANDOUR)
    public void delete(long id) {
        em.remove(own(id));
        changed.fire(new ViewsChanged(user.person()));
        trail.fire(new TrailEvent("savedview.trail.deleted", "SavedView", id));
    }

    /** Takes the person's row, so that two tabs save one after the other. */
    private List<SavedView> ofPage(String page) {
        em.find(Person.class, user.person(), LockModeType.PESSIMISTIC_WRITE);
        return em.createQuery("select v from SavedView v where v.person.id = :me and v.page = :page", SavedView.class)
                .setParameter("me", user.person())
                .setParameter("page", page)
                .getResultList();
    }

    private SavedView own(long id) {
        return em
                .createQuery("select v from SavedView v where v.id = :id and v.person.id = :me", SavedView.class)
                .setParameter("id", id)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("SavedView", id));
    }
}
