package candour.programme;

import static candour.access.Permission.ALLOCATE_AUDIT;
import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.access.Permission.MANAGE_PEOPLE;
import static candour.shared.RuleViolation.unless;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.access.Role;
import candour.casefile.Holding;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.RuleViolation;
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
import java.util.stream.Stream;

/** Gives drawn cases to assessors. */
@UseCases
public class Allocations {

    /** The roles of those who may conduct audits. */
    static final List<Role> ASSESSING =
            Stream.of(Role.values()).filter(role -> role.gives(CONDUCT_AUDIT)).toList();

    /** Who held a case, with those who managed them and those above. */
    static final String HOLDINGS = """
            select h from Holding h join fetch h.person p left join fetch h.team
                left join fetch p.supervisions s left join fetch s.manager m
                left join fetch m.supervisions u left join fetch u.manager n left join fetch n.supervisions
            where h.caseFile = :case""";

    /** A grant {@code g} that makes somebody an assessor for the drawn case: of the council, its service or its team. */
    static final String FOR_CASE = """
            g.role in :roles and (g.service.id is null and g.team.id is null or exists (
                select d.id from DrawnCase d join d.entry.caseFile.team t
                where d.id = :drawn and (t.id = g.team.id or t.service.id = g.service.id)))""";

    private static final int LONGEST_YEARS = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Inject
    private Event<TrailEvent> trail;

    @Inject
    private Event<CaseAllocated> allocated;

    /**
     * Gives a drawn case to an assessor who may judge it. One who works in a team that held the case is refused
     * until {@code acceptOwnTeam}. The same command again returns what it made the first time.
     */
    @Requires(ALLOCATE_AUDIT)
    public Long allocate(String command, long drawnCaseId, long assessorId, LocalDate dueOn, boolean acceptOwnTeam) {
        var drawn = lockedCase(drawnCaseId);
        var made = madeBy(command);
        if (made.isPresent()) {
            return made.get();
        }
        var assessor = assessor(assessorId);
        unless(!isAllocated(drawn), "programme.rule.allocated");
        unless(isOfLatestDraw(drawn), "programme.rule.laterDraw");
        checkDueDate(assessor, dueOn);
        var ownTeam = checkIndependence(drawn, assessor) == Independence.OWN_TEAM;
        unless(!ownTeam || acceptOwnTeam, "programme.rule.ownTeam", assessor.getDisplayName());
        var allocation = new Allocation(command, drawn, assessor, dueOn, ownTeam, by(), clock.instant());
        em.persist(allocation);
        trail.fire(new TrailEvent(
                "programme.trail.allocated", "Allocation", allocation.getId(), assessor.getReference(), dueOn));
        allocated.fire(new CaseAllocated(allocation.getId()));
        return allocation.getId();
    }

    /**
     * Gives an allocated case to another assessor, for whoever hands over the work of a leaver. One of a team that
     * held the case is refused, for here nobody is asked whether that is accepted.
     *
     * @return why it stays with whom it is; nothing when it went
     */
    @Requires(MANAGE_PEOPLE)
    public Optional<RuleViolation> handOn(long id, long assessorId) {
        var allocation = em.find(Allocation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (allocation == null || allocation.getOrganisation().getId() != user.organisation()) {
            throw new NotFound("Allocation", id);
        }
        var other = assessor(assessorId);
        var today = LocalDate.now(clock);
        var until = allocation.getDueOn().isBefore(today) ? today : allocation.getDueOn();
        try {
            unless(other.worksOn(until), "programme.rule.leavesBefore", other.getDisplayName());
            var stands = checkIndependence(allocation.getDrawnCase(), other);
            unless(stands != Independence.OWN_TEAM, "programme.rule.handOnOwnTeam", other.getDisplayName());
            allocation.handOn(other, by(), clock.instant());
        } catch (RuleViolation stays) {
            return Optional.of(stays);
        }
        trail.fire(new TrailEvent("programme.trail.handedOn", "Allocation", id, other.getReference()));
        return Optional.empty();
    }

    private Person by() {
        return user.person() == null ? null : em.getReference(Person.class, user.person());
    }

    private void checkDueDate(Person assessor, LocalDate dueOn) {
        var today = LocalDate.now(clock);
        unless(dueOn != null && !dueOn.isBefore(today), "programme.rule.dueInPast");
        unless(!dueOn.isAfter(today.plusYears(LONGEST_YEARS)), "programme.rule.dueFar");
        unless(assessor.worksOn(today), "programme.rule.left", assessor.getDisplayName());
        unless(assessor.worksOn(dueOn), "programme.rule.leavesBefore", assessor.getDisplayName());
    }

    private Independence checkIndependence(DrawnCase drawn, Person assessor) {
        unless(isAssessorFor(drawn, assessor), "programme.rule.notAssessor", assessor.getDisplayName());
        var holdings = em.createQuery(HOLDINGS, Holding.class)
                .setParameter("case", drawn.getCaseFile())
                .getResultList();
        var months = drawn.getRound().getLookBackMonths();
        var from = drawn.getRound().lookBackFrom(LocalDate.now(clock));
        var stands = Independence.of(assessor, drawn.getCaseFile(), holdings, from);
        unless(stands != Independence.HELD_CASE, "programme.rule.heldCase", assessor.getDisplayName(), months);
        unless(
                stands != Independence.SUPERVISED_CASE,
                "programme.rule.supervisedCase",
                assessor.getDisplayName(),
                months);
        return stands;
    }

    private boolean isAssessorFor(DrawnCase drawn, Person person) {
        return em.createQuery("select count(g) from RoleGrant g where g.person = :person and " + FOR_CASE, Long.class)
                        .setParameter("person", person)
                        .setParameter("roles", ASSESSING)
                        .setParameter("drawn", drawn.getId())
                        .getSingleResult()
                > 0;
    }

    /**
     * Its frame is locked, so that two people, or one person twice, do not give the same case away at once, and nobody
     * draws again meanwhile.
     */
    private DrawnCase lockedCase(long id) {
        var query = em.createQuery("""
                select d from DrawnCase d join fetch d.draw w join fetch w.frame join fetch d.entry e join fetch e.caseFile c left join fetch c.team
                where d.id = :id and w.organisation.id = :organisation
                    and (:everything = true or c.team.id in :teams)""", DrawnCase.class);
        var drawn = user.scope(ALLOCATE_AUDIT).bindTo(query).setParameter("id", id).getResultList().stream()
                .findFirst();
        var found = drawn.orElseThrow(() -> new NotFound("DrawnCase", id));
        em.lock(found.getDraw().getFrame(), LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    private Optional<Long> madeBy(String command) {
        return em
                .createQuery(
                        "select a.id from Allocation a where a.command = :command and a.organisation.id = :organisation",
                        Long.class)
                .setParameter("command", command)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst();
    }

    /** In this draw or an earlier one of the same frame: nobody's file is read twice in a round. */
    private boolean isAllocated(DrawnCase drawn) {
        return em.createQuery("select count(a) from Allocation a where a.drawnCase.entry = :entry", Long.class)
                        .setParameter("entry", drawn.getEntry())
                        .getSingleResult()
                > 0;
    }

    private boolean isOfLatestDraw(DrawnCase drawn) {
        return em.createQuery("select count(d) from Draw d where d.frame = :frame and d.number > :number", Long.class)
                        .setParameter("frame", drawn.getDraw().getFrame())
                        .setParameter("number", drawn.getDraw().getNumber())
                        .getSingleResult()
                == 0;
    }

    private Person assessor(long id) {
        return em
                .createQuery(
                        "select p from Person p where p.id = :id and p.organisation.id = :organisation", Person.class)
                .setParameter("id", id)
                .setParameter("organisation", user.organisation())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Person", id));
    }
}
