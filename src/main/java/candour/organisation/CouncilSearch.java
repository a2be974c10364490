package candour.organisation;

import static candour.access.Permission.RUN_SYSTEM;

import candour.access.Requires;
import candour.shared.Reads;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Which councils are here: what a start asks before it does anything. */
@Reads
public class CouncilSearch {

    @PersistenceContext
    private EntityManager em;

    /** Every council here, for what a start does for each of them. */
    @Requires(RUN_SYSTEM)
    public List<Long> all() {
        return em.createQuery("select o.id from Organisation o order by o.id", Long.class)
                .getResultList();
    }

    /** The council of this installation; empty before anybody founded it. */
    @Requires(RUN_SYSTEM)
    public Optional<Long> first() {
        return all().stream().findFirst();
    }

    @Requires(RUN_SYSTEM)
    public String name(long council) {
        return em.find(Organisation.class, council).getName();
    }
}
