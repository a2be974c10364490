package candour.audit;

import static candour.access.Permission.CONCLUDE_AUDIT;
import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.access.Permission.READ_AUDIT;
import static candour.access.Permission.USE_CANDOUR;
import static candour.access.Permission.WITHDRAW_AUDIT;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.access.Requires;
import candour.casefile.Holding;
import candour.shared.Clocks;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Reads;
import candour.template.EditionDocuments;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What becomes of submitted audits: with whom a draft should be shared, with whom it was, and what waits for a reply. */
// six injections: besides who asks and when, what is led, what its standard is, and who learnt of it otherwise
@Reads
public class DraftSearch {

    /** Which cases are selected is told before they are judged only to their assessors and to who may withdraw audits. */
    private static final String TOLD = """
            (a.submittedAt is not null or a.status = candour.audit.AuditStatus.WITHDRAWN
                or :withdrawsEverywhere = true or a.team.id in :withdrawsTeams
                or exists (select own.id from Assessment own where own.audit = a and own.person.id = :me
                    and own.kind = candour.audit.AssessmentKind.LEAD))""";

    private static final String READABLE = """
            select s from Assessment s join fetch s.audit a join fetch a.caseFile join fetch s.person left join fetch a.team
            where a.id = :audit and s.kind = candour.audit.AssessmentKind.LEAD and\s""" + TOLD + " and " + LedAudit.LED;

    private static final String HOLDINGS = """
            select h from Holding h join fetch h.person p left join fetch p.supervisions s left join fetch s.manager
            where h.caseFile = :case order by h.from, h.id""";

    private static final String MINE = """
            select new candour.audit.SharedDraft(a.id, c.pseudonym, e.title, r.part, a.status, a.replyUntil, r.repliedAt)
            from Recipient r join r.audit a join a.caseFile c join a.edition e
            where r.organisation.id = :organisation and r.person.id = :person and r.leftOut is null
                and (:everything = true or a.team.id in :teams)
                and (a.status = candour.audit.AuditStatus.SHARED or a.status in (
                    candour.audit.AuditStatus.FINAL, candour.audit.AuditStatus.CLOSED) and a.finalAt > :since)
            order by a.replyUntil, a.id""";

    private static final String LED_BY_ME = """
            select new candour.audit.LedDraft(a.id, c.pseudonym, e.title, a.status, a.replyUntil,
                (select count(r) from Recipient r where r.audit = a and r.leftOut is null
                    and r.part = candour.audit.Part.PRACTITIONER),
                (select count(q) from Recipient q where q.audit = a and q.repliedAt is not null))
            from Assessment s join s.audit a join a.caseFile c join a.edition e
            where s.organisation.id = :organisation and s.person.id = :person
                and s.kind = candour.audit.AssessmentKind.LEAD
                and a.status in (candour.audit.AuditStatus.SUBMITTED, candour.audit.AuditStatus.SHARED)
            order by a.submittedAt, a.id""";

    private static final Set<AuditMove> OF_WHO_LEADS =
            EnumSet.of(AuditMove.SHARE, AuditMove.EXTEND, AuditMove.FINALISE);
    private static final int WEEKS_SHOWN = 8;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private LedAudit led;

    @Inject
    private EditionDocuments editions;

    @Inject
    private Instance<SelectionTold> told;

    @Inject
    private Clock clock;

    /** An audit whose draft the asker may share, with whom it should be shared. */
    @Requires(USE_CANDOUR)
    @Opens("Audit")
    public DraftToShare toShare(Long id) {
        var query = em.createQuery(
                "select a from Audit a join fetch a.caseFile left join fetch a.team where a.id = :audit and "
                        + LedAudit.LED,
                Audit.class);
        var audit = led.bind(query, CONCLUDE_AUDIT).setParameter("audit", id).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", id));
        return new DraftToShare(AuditHead.of(audit, editions.of(audit.getEdition())), proposedFor(audit));
    }

    /** Own, or of a team whose audits the asker may read; before submission for who may withdraw it then, too. */
    @Requires(USE_CANDOUR)
    @Opens("Audit")
    public AuditLife life(Long id) {
        var lead = toldTo(led.bind(em.createQuery(READABLE, Assessment.class), READ_AUDIT))
                .setParameter("audit", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", id));
        var audit = lead.getAudit();
        var recipients = LedAudit.recipients(em, audit);
        return new AuditLife(
                AuditHead.of(audit, editions.of(audit.getEdition())),
                lead.getPerson().getDisplayName(),
                audit.getReplyUntil(),
                audit.getVersion(),
                audit.getReopens() == null ? null : audit.getReopens().getId(),
                anew(audit),
                Knowing.of(audit, assessmentsOf(audit), toldOf(id), recipients),
                steps(audit),
                recipients.stream().map(AuditLife.Reader::of).toList(),
                movesOf(lead));
    }

    /** Drafts that were shared with the asker: those open for a reply, and what became final lately. */
    @Requires(USE_CANDOUR)
    public List<SharedDraft> mine() {
        return user.own(USE_CANDOUR)
                .bindTo(em.createQuery(MINE, SharedDraft.class))
                .setParameter("person", user.person())
                .setParameter(
                        "since",
                        LocalDate.now(clock)
                                .minusWeeks(WEEKS_SHOWN)
                                .atStartOfDay(Clocks.LONDON)
                                .toInstant())
                .getResultList();
    }

    /** The asker's own audits that are submitted and not final yet, the oldest first. */
    @Requires(CONDUCT_AUDIT)
    public List<LedDraft> ledByMe() {
        return em.createQuery(LED_BY_ME, LedDraft.class)
                .setParameter("organisation", user.organisation())
                .setParameter("person", user.person())
                .getResultList();
    }

    List<Proposed> proposedFor(Audit audit) {
        var holdings = em.createQuery(HOLDINGS, Holding.class)
                .setParameter("case", audit.getCaseFile())
                .getResultList();
        var start = audit.getOpenedAt()
                .atZone(Clocks.LONDON)
                .toLocalDate()
                .minusMonths(editions.of(audit.getEdition()).lookBackMonths());
        return Proposed.of(holdings, start, LocalDate.now(clock), led.assessor(em, audit));
    }

    private List<Assessment> assessmentsOf(Audit audit) {
        return em.createQuery(
                        "select s from Assessment s join fetch s.person where s.audit = :audit order by s.givenAt, s.id",
                        Assessment.class)
                .setParameter("audit", audit)
                .getResultList();
    }

    private List<Knowing> toldOf(Long audit) {
        return told.stream().flatMap(each -> each.toldOf(audit).stream()).toList();
    }

    private <T> TypedQuery<T> toldTo(TypedQuery<T> query) {
        return user.scope(WITHDRAW_AUDIT).bindTo(query, "withdraws").setParameter("me", user.person());
    }

    private Long anew(Audit audit) {
        return toldTo(em.createQuery("select a.id from Audit a where a.reopens = :audit and " + TOLD, Long.class))
                .setParameter("audit", audit)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<AuditLife.Step> steps(Audit audit) {
        return em
                .createQuery(
                        "select s from AuditStep s join fetch s.person where s.audit = :audit order by s.id desc",
                        AuditStep.class)
                .setParameter("audit", audit)
                .getResultList()
                .stream()
                .map(AuditLife.Step::of)
                .toList();
    }

    private Set<AuditMove> movesOf(Assessment lead) {
        var audit = lead.getAudit();
        var own = led.isOwn(lead);
        return EnumSet.range(AuditMove.SHARE, AuditMove.WITHDRAW).stream()
                .filter(move -> audit.getStatus().permits(move))
                .filter(move -> own && OF_WHO_LEADS.contains(move) || covers(permissionFor(move), audit))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Permission permissionFor(AuditMove move) {
        return move == AuditMove.WITHDRAW ? WITHDRAW_AUDIT : CONCLUDE_AUDIT;
    }

    private boolean covers(Permission permission, Audit audit) {
        return user.scope(permission)
                .covers(audit.getTeam() == null ? null : audit.getTeam().getId());
    }
}
