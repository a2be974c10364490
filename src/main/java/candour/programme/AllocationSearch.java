package candour.programme;

import static candour.access.Permission.ALLOCATE_AUDIT;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.casefile.Holding;
import candour.organisation.LeaveSearch;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who might assess a drawn case, and which case is to be allocated next. */
@Reads
public class AllocationSearch {

    private static final String CASE = """
            select new candour.programme.CaseToAllocate(d.id, d.draw.id, d.drawOrder, c.pseudonym, c.caseType, t.name,
                r.name, r.lookBackMonths, (select coalesce(p.name, p.reference) from Allocation a join a.assessor p
                    where a.drawnCase.entry = d.entry))
            from DrawnCase d join d.entry.caseFile c left join c.team t join d.draw.frame.round r
            where d.id = :id and r.organisation.id = :organisation and (:everything = true or t.id in :teams)""";

    private static final String NEXT = """
            select d.id from DrawnCase d join d.entry e join e.caseFile c left join c.team t
            where d.draw.id = :draw and c.organisation.id = :organisation and (:everything = true or t.id in :teams)
                and not exists (select a.id from Allocation a where a.drawnCase.entry = e)
            order by d.drawOrder""";

    private static final String ASSESSORS = """
            select distinct p from RoleGrant g join g.person p left join fetch p.team
            where p.organisation.id = :organisation
                and (p.worksFrom is null or p.worksFrom <= :today) and (p.worksTo is null or p.worksTo >= :today)
                and\s""" + Allocations.FOR_CASE;

    private static final String AUDITS = """
            select a.assessor.id, count(a) from Allocation a
            where a.organisation.id = :organisation
                and a.drawnCase.draw.frame = (select d.draw.frame from DrawnCase d where d.id = :drawn)
            group by a.assessor.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private LeaveSearch leave;

    @Inject
    private Clock clock;

    @Requires(ALLOCATE_AUDIT)
    public CaseToAllocate drawnCase(long id) {
        var query = em.createQuery(CASE, CaseToAllocate.class);
        return user.scope(ALLOCATE_AUDIT).bindTo(query).setParameter("id", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("DrawnCase", id));
    }

    /** The first case of the draw, in its order, that nobody has yet. */
    @Requires(ALLOCATE_AUDIT)
    public Optional<Long> next(long draw) {
        var query = em.createQuery(NEXT, Long.class);
        return user
                .scope(ALLOCATE_AUDIT)
                .bindTo(query)
                .setParameter("draw", draw)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Everybody who is an assessor for the case today, by name, with how they stand to it; last who is away when due. */
    @Requires(ALLOCATE_AUDIT)
    public List<AssessorChoice> choices(long drawnCaseId, LocalDate dueOn) {
        var drawn = em.find(DrawnCase.class, drawnCase(drawnCaseId).id());
        var holdings = em.createQuery(Allocations.HOLDINGS, Holding.class)
                .setParameter("case", drawn.getCaseFile())
                .getResultList();
        var from = drawn.getRound().lookBackFrom(LocalDate.now(clock));
        var audits = audits(drawnCaseId);
        var away = leave.awayOn(dueOn);
        return em
                .createQuery(ASSESSORS, Person.class)
                .setParameter("organisation", user.organisation())
                .setParameter("roles", Allocations.ASSESSING)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("drawn", drawnCaseId)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Person::getDisplayName))
                .map(person -> new AssessorChoice(
                        person.getId(),
                        person.getDisplayName(),
                        person.getTeam() == null ? null : person.getTeam().getName(),
                        Independence.of(person, drawn.getCaseFile(), holdings, from),
                        audits.getOrDefault(person.getId(), 0L),
                        away.get(person.getId())))
                .sorted(Comparator.comparing(choice -> choice.awayTo() != null))
                .toList();
    }

    private Map<Long, Long> audits(long drawnCase) {
        return em
                .createQuery(AUDITS, Object[].class)
                .setParameter("organisation", user.organisation())
                .setParameter("drawn", drawnCase)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
