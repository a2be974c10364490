package candour.programme;

import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Takes rounds as far as a test needs, through the use cases, as LEAD of a council. */
@ApplicationScoped
public class LeadAtWork {

    @Inject
    private Acting acting;

    @Inject
    private Rounds rounds;

    @Inject
    private Frames frames;

    @Inject
    private Draws draws;

    @Inject
    private Allocations allocations;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Looks back as long as the edition says. */
    public Long plans(Council council, Long edition, String name) {
        return acting.as(council.user("LEAD"), () -> rounds.plan(command(), name, edition, null));
    }

    public Long freezes(Council council, Long round, CaseFilter filter) {
        return acting.as(council.user("LEAD"), () -> frames.freeze(command(), round, filter));
    }

    public Long draws(Council council, Long frame, int size, String reason) {
        return acting.as(council.user("LEAD"), () -> draws.draw(command(), frame, size, reason));
    }

    /** Accepts that the assessor works in a team that held the case. */
    public Long allocates(Council council, Long drawnCase, String assessor, LocalDate dueOn) {
        return acting.as(
                council.user("LEAD"),
                () -> allocations.allocate(command(), drawnCase, council.person(assessor), dueOn, true));
    }

    /** Everything that is open today, by team. */
    public CaseFilter everything() {
        return new CaseFilter(List.of(), List.of(), LocalDate.now(clock), 0, StrataBy.TEAM);
    }

    @Transactional
    public Long drawnCase(Long draw, String pseudonym) {
        return em.createQuery(
                        "select d.id from DrawnCase d where d.draw.id = :draw and d.entry.pseudonym = :pseudonym",
                        Long.class)
                .setParameter("draw", draw)
                .setParameter("pseudonym", pseudonym)
                .getSingleResult();
    }

    private static String command() {
        return UUID.randomUUID().toString();
    }
}
