package candour.work;

import static candour.access.Permission.RUN_SYSTEM;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.Sentence;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Asks for long work. The work starts once the asking is committed. */
@UseCases
public class Jobs {

    private static final String RESTARTED = "work.failure.restarted";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<JobAsked> asked;

    /** Starts the work once; the same command again answers with the job that runs already. Returns the job's id. */
    @Requires(USE_CANDOUR)
    public Long start(String kind, String command, Work work) {
        var earlier = em
                .createQuery("""
                        select j.id from Job j where j.command = :command and j.organisation.id = :organisation
                            and (j.person.id = :person or j.person is null and :person is null)""", Long.class)
                .setParameter("command", command)
                .setParameter("organisation", user.organisation())
                .setParameter("person", user.person())
                .getResultList()
                .stream()
                .findFirst();
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var person = user.person() == null ? null : em.getReference(Person.class, user.person());
        var job = new Job(
                em.getReference(Organisation.class, user.organisation()), person, kind, command, clock.instant());
        em.persist(job);
        em.flush();
        asked.fire(new JobAsked(job.getId(), user.identity(), work));
        return job.getId();
    }

    /** After a restart: what ran then has changed nothing, and says so. */
    @Requires(RUN_SYSTEM)
    public int giveUpInterrupted() {
        return em.createQuery("""
                        update Job j set j.status = candour.work.JobStatus.FAILED, j.failure = :failure,
                            j.failureSaid = :said, j.finishedAt = :now
                        where j.status in (candour.work.JobStatus.WAITING, candour.work.JobStatus.RUNNING)""")
                .setParameter("failure", RESTARTED)
                .setParameter("said", Sentence.of(RESTARTED))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
