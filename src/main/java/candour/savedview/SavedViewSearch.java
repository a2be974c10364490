package candour.savedview;

import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Own saved views. */
@Reads
public class SavedViewSearch {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private KnownViews known;

    /** Of the list {@code page}, by name. */
    @Requires(USE_CANDOUR)
    public List<SavedViewRow> mine(String page) {
        return known.of(user.person(), this::read).stream()
                .filter(row -> row.page().equals(page))
                .toList();
    }

    private List<SavedViewRow> read(Long person) {
        return em.createQuery("""
                        select new candour.savedview.SavedViewRow(v.id, v.name, v.page, v.filter) from SavedView v
                        where v.person.id = :me order by lower(v.name)""", SavedViewRow.class)
                .setParameter("me", person)
                .getResultList();
    }
}
