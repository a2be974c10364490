package candour.improvement;

import static candour.access.Permission.CONCLUDE_AUDIT;
import static candour.access.Permission.READ_FINDING;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.audit.Audit;
import candour.audit.LedAudit;
import candour.audit.Response;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Reads;
import candour.template.EditionDocument;
import candour.template.EditionDocuments;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What practitioners dispute, for who answers it; and what was said to a finding, for who may read it. */
@Reads
public class OutcomeSearch {

    private static final String LED = """
            select a from Audit a join fetch a.caseFile where a.id = :audit and\s""" + LedAudit.LED;

    private static final String DIFFERING = """
            select x from FindingReply x join fetch x.finding f join fetch x.reply p join fetch p.person
            where p.audit = :audit and p.sentAt is not null
                and x.stance in (candour.improvement.Stance.PARTLY, candour.improvement.Stance.DISAGREE)
            order by f.kind, f.id, p.sentAt, p.id""";

    private static final String FACTS = """
            select p from Reply p join fetch p.person
            where p.audit = :audit and p.sentAt is not null and p.content.fact is not null order by p.sentAt, p.id""";

    private static final String VOICES = """
            select x from FindingReply x join fetch x.reply p join fetch p.person
            where x.finding.id = :id and p.sentAt is not null
                and x.stance in (candour.improvement.Stance.PARTLY, candour.improvement.Stance.DISAGREE)
                and x.finding.outcome.kind = candour.improvement.Settlement.STAYS_OPEN
                and x.finding.audit.status in (candour.audit.AuditStatus.FINAL, candour.audit.AuditStatus.CLOSED)
                and x.finding.organisation.id = :organisation
                and (:everything = true or x.finding.team.id in :teams) order by p.sentAt, p.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private LedAudit leads;

    @Inject
    private EditionDocuments editions;

    /** @throws NotFound for an audit that the asker does not lead to its end */
    @Requires(USE_CANDOUR)
    @Opens("Audit")
    public List<Dispute> disputes(Long id) {
        var audit = led(id);
        var edition = editions.of(audit.getEdition());
        var answers = answers(audit);
        Map<Long, List<FindingReply>> byFinding =
                em.createQuery(DIFFERING, FindingReply.class).setParameter("audit", audit).getResultList().stream()
                        .collect(Collectors.groupingBy(
                                each -> each.getFinding().getId(), LinkedHashMap::new, Collectors.toList()));
        return byFinding.values().stream()
                .map(said -> dispute(said, answers, edition))
                .toList();
    }

    private static Dispute dispute(List<FindingReply> said, Map<String, String> answers, EditionDocument edition) {
        var finding = said.get(0).getFinding();
        var question = finding.getOrigin().question();
        var given = answers.get(question);
        var levels = edition.scaleOf(question).levels().stream()
                .map(level -> new Dispute.Level(level.code(), level.label()))
                .toList();
        return new Dispute(
                finding.getId(),
                finding.getVersion(),
                finding.getKind(),
                question,
                finding.getTitle(),
                finding.getText(),
                given == null ? null : edition.level(question, given).label(),
                levels,
                said.stream().map(Dispute.Voice::of).toList(),
                finding.getOutcome());
    }

    /** Levels of the submitted answers, by question. */
    private Map<String, String> answers(Audit audit) {
        return em.createQuery("""
                        select r from Response r where r.assessment.audit = :audit and r.level is not null
                            and r.assessment.kind = candour.audit.AssessmentKind.LEAD""", Response.class).setParameter("audit", audit).getResultList().stream()
                .collect(Collectors.toMap(Response::getQuestionCode, Response::getLevel));
    }

    @Requires(USE_CANDOUR)
    public List<DisputedFact> facts(Long id) {
        return em.createQuery(FACTS, Reply.class).setParameter("audit", led(id)).getResultList().stream()
                .map(DisputedFact::of)
                .toList();
    }

    /** One of the disputed findings of that audit. */
    @Requires(USE_CANDOUR)
    @Opens("Audit")
    public Dispute dispute(Long audit, Long finding) {
        return disputes(audit).stream()
                .filter(each -> each.finding().equals(finding))
                .findFirst()
                .orElseThrow(() -> new NotFound("Finding", finding));
    }

    /** What one reply to that audit says is wrong. */
    @Requires(USE_CANDOUR)
    @Opens("Audit")
    public DisputedFact fact(Long audit, Long reply) {
        return facts(audit).stream()
                .filter(each -> each.reply().equals(reply))
                .findFirst()
                .orElseThrow(() -> new NotFound("Reply", reply));
    }

    /**
     * What practitioners see differently about a finding, once it is final that this stays open, as they were promised;
     * pages that many read show it without their names.
     */
    @Requires(READ_FINDING)
    public List<Dispute.Voice> voices(long finding) {
        return user
                .scope(READ_FINDING)
                .bindTo(em.createQuery(VOICES, FindingReply.class))
                .setParameter("id", finding)
                .getResultList()
                .stream()
                .map(Dispute.Voice::of)
                .toList();
    }

    /** What the answer that raised it should have been; null unless it was corrected. */
    @Requires(READ_FINDING)
    public String correctedLevel(Finding finding) {
        var outcome = finding.getFinalOutcome();
        if (outcome == null || outcome.level() == null) {
            return null;
        }
        return editions.of(finding.getAudit().getEdition())
                .level(finding.getOrigin().question(), outcome.level())
                .label();
    }

    private Audit led(Long id) {
        return leads
                .bind(em.createQuery(LED, Audit.class), CONCLUDE_AUDIT)
                .setParameter("audit", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", id));
    }
}
