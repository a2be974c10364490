package candour.programme;

import static candour.access.Permission.PLAN_ROUND;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.CaseFile;
import candour.casefile.CaseType;
import candour.organisation.Person;
import candour.programme.FrameEntry.Candidate;
import candour.shared.NotFound;
import candour.shared.TrailEvent;
import candour.shared.UseCases;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Freezes the cases that samples of a round are drawn from. */
@UseCases
public class Frames {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    /**
     * Freezes what fits the filter now, within the scope of whoever does it; once for a round. The same command again
     * returns what it made the first time.
     */
    @Requires(PLAN_ROUND)
    public Long freeze(String command, long roundId, CaseFilter filter) {
        var round = lockedRound(roundId);
        var made = frameOf(round);
        if (made.isPresent() && made.get().getCommand().equals(command)) {
            return made.get().getId();
        }
        unless(made.isEmpty(), "programme.rule.frozenAlready");
        unless(!filter.openOn().isAfter(LocalDate.now(clock)), "programme.rule.openOnFuture");
        var by = user.person() == null ? null : em.getReference(Person.class, user.person());
        var frame = new Frame(command, round, filter, candidates(filter), by, clock.instant());
        em.persist(frame);
        trail.fire(new TrailEvent("programme.trail.frozen", "Frame", frame.getId(), frame.getSize()));
        return frame.getId();
    }

    private List<Candidate> candidates(CaseFilter filter) {
        var query = em.createQuery("select c.id, c.pseudonym, c.caseType, t.name " + CaseFilter.CASES, Object[].class);
        return filter.bindTo(user.scope(PLAN_ROUND).bindTo(query), LocalDate.now(clock)).getResultList().stream()
                .map(row -> new Candidate(
                        em.getReference(CaseFile.class, row[0]),
                        (String) row[1],
                        filter.stratum((String) row[3], (CaseType) row[2])))
                .toList();
    }

    private Optional<Frame> frameOf(Round round) {
        return em
                .createQuery("select f from Frame f where f.round = :round", Frame.class)
                .setParameter("round", round)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Locked, so that a round never gets two frames. */
    private Round lockedRound(long id) {
        var round = em
                .createQuery(
                        "select r from Round r where r.id = :id and r.organisation.id = :organisation", Round.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Round", id));
        em.lock(round, LockModeType.PESSIMISTIC_WRITE);
        return round;
    }
}
