package candour.work;

import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.NotFound;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How far one's own long work is. */
@Reads
public class JobSearch {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    /** @throws NotFound also for somebody else's job */
    @Requires(USE_CANDOUR)
    public JobProgress progress(long job) {
        return em
                .createQuery("""
                        select new candour.work.JobProgress(
                            j.id, j.kind, j.status, j.step, j.done, j.total, j.failure, j.failureSaid, j.reference)
                        from Job j where j.id = :id and j.organisation.id = :organisation and j.person.id = :person""", JobProgress.class)
                .setParameter("id", job)
                .setParameter("organisation", user.organisation())
                .setParameter("person", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Job", job));
    }
}
