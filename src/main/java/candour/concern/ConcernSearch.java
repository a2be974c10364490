package candour.concern;

import static candour.access.Permission.READ_AUDIT;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.audit.Audit;
import candour.audit.Knowing;
import candour.audit.OpenConcerns;
import candour.audit.SelectionTold;
import candour.organisation.Person;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Concerns, for who raised them, who was told and who may read the audits of the team; never for the person whom one is
 * about.
 */
@Reads
public class ConcernSearch implements OpenConcerns, SelectionTold {

    /** An audit that the asker may open: their own, one they may read, or one whose draft is shared with them. */
    static final String AUDIT = """
            select a from Audit a where a.id = :id and a.organisation.id = :organisation
                and (:everything = true or a.team.id in :teams
                    or exists (select s.id from Assessment s where s.audit = a and s.person.id = :me)
                    or exists (select r.id from Recipient r
                        where r.audit = a and r.person.id = :me and r.leftOut is null))""";

    private static final String SEEN_BY_ME = """
            c.organisation.id = :organisation and (c.about is null or c.about.id <> :me)
                and (:everything = true or c.team.id in :teams or c.raisedBy.id = :me
                    or exists (select t.id from Telling t where t.concern = c and t.person.id = :me))""";

    private static final String LINE = """
            select new candour.concern.ConcernLine(c.id, f.pseudonym, w.name, coalesce(r.name, r.reference), c.raisedAt,
                coalesce(k.name, k.reference), c.acknowledgement.at)
            from Concern c join c.audit a join a.caseFile f left join c.team w join c.raisedBy r
                left join c.acknowledgement.by k where\s""";

    private static final String ONE = """
            select c from Concern c join fetch c.audit a join fetch a.caseFile left join fetch c.team
                join fetch c.raisedBy left join fetch c.about left join fetch c.acknowledgement.by
                left join fetch c.tellings t left join fetch t.person
            where c.id = :id and\s""" + SEEN_BY_ME;

    private static final String RAISED_FROM = """
            select distinct c from Concern c join fetch c.raisedBy left join fetch c.tellings t left join fetch t.person
            where c.audit.id = :audit and\s""" + SEEN_BY_ME;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Answerable answerable;

    /** Somebody who would be told of a concern. */
    public record Answering(Long id, String name, Capacity capacity) {}

    /** Somebody who holds or held the case, last since that day. */
    public record Worker(Long id, String name, LocalDate since) {}

    /** @throws NotFound also for who may not see it */
    @Requires(USE_CANDOUR)
    @Opens("Concern")
    public OpenedConcern open(Long id) {
        var concern = user
                .scope(READ_AUDIT)
                .bindTo(em.createQuery(ONE, Concern.class))
                .setParameter("id", id)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Concern", id));
        return new OpenedConcern(
                concern,
                concern.getAudit().getCaseFile().getPseudonym(),
                concern.isAcknowledgeableBy(em.find(Person.class, user.person())));
    }

    /** Those that I was told of and that nobody has taken on yet, the oldest first. */
    @Requires(USE_CANDOUR)
    public List<ConcernLine> waitingForMe() {
        return em.createQuery(LINE + """
                        c.organisation.id = :organisation and c.acknowledgement.at is null
                            and exists (select t.id from Telling t where t.concern = c and t.person.id = :me)
                        order by c.id""", ConcernLine.class)
                .setParameter("organisation", user.organisation())
                .setParameter("me", user.person())
                .getResultList();
    }

    /** Those that were raised from an audit, as far as the asker may see them, the newest first. */
    @Requires(USE_CANDOUR)
    public List<ConcernLine> ofAudit(Long audit) {
        return user.scope(READ_AUDIT)
                .bindTo(em.createQuery(LINE + SEEN_BY_ME + " and a.id = :audit order by c.id desc", ConcernLine.class))
                .setParameter("audit", audit)
                .setParameter("me", user.person())
                .getResultList();
    }

    /** Everybody who would be told of a concern from this audit, the first first. */
    @Requires(USE_CANDOUR)
    public List<Answering> answering(Long audit) {
        return answerable.ladder(em, from(audit), List.of(em.find(Person.class, user.person()))).stream()
                .flatMap(List::stream)
                .map(rung -> new Answering(rung.person().getId(), rung.person().getDisplayName(), rung.capacity()))
                .toList();
    }

    /** Who holds or held the case: a concern may be about their work too, and none of them is told because of that. */
    @Requires(USE_CANDOUR)
    public List<Worker> workers(Long audit) {
        var caseFile = from(audit).getCaseFile();
        return em.createQuery("""
                        select new candour.concern.ConcernSearch$Worker(p.id, coalesce(p.name, p.reference), max(h.from))
                        from Holding h join h.person p where h.caseFile = :case
                        group by p.id, p.name, p.reference order by max(h.from) desc, p.id""", Worker.class).setParameter("case", caseFile).getResultList();
    }

    /** Whether the audit is of an invented file, about which nobody is told. */
    @Requires(USE_CANDOUR)
    public boolean isPractice(Long audit) {
        return from(audit).isPractice();
    }

    private Audit from(Long audit) {
        return user
                .scope(READ_AUDIT)
                .bindTo(em.createQuery(AUDIT, Audit.class))
                .setParameter("id", audit)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", audit));
    }

    @Override
    @Requires(USE_CANDOUR)
    public List<Knowing> toldOf(Long audit) {
        var concerns = user.scope(READ_AUDIT)
                .bindTo(em.createQuery(RAISED_FROM, Concern.class))
                .setParameter("audit", audit)
                .setParameter("me", user.person())
                .getResultList();
        var first = new LinkedHashMap<Long, Knowing>();
        concerns.stream()
                .flatMap(concern -> concern.getTellings().stream())
                .sorted(Comparator.comparing(Telling::getToldAt))
                .forEach(told -> first.putIfAbsent(
                        told.getPerson().getId(),
                        new Knowing(Knowing.By.TOLD, told.getPerson().getDisplayName(), told.getToldAt())));
        var raised = concerns.stream()
                .map(concern ->
                        new Knowing(Knowing.By.CONCERN, concern.getRaisedBy().getDisplayName(), concern.getRaisedAt()));
        return Stream.concat(raised, first.values().stream()).toList();
    }

    @Override
    @Requires(USE_CANDOUR)
    public boolean waitFor(Long audit) {
        return em.createQuery("""
                        select count(c) from Concern c where c.audit.id = :audit and c.organisation.id = :organisation
                            and c.acknowledgement.at is null""", Long.class)
                        .setParameter("audit", audit)
                        .setParameter("organisation", user.organisation())
                        .getSingleResult()
                > 0;
    }
}
