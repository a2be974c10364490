package candour.improvement;

import static candour.access.Permission.READ_AUDIT;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.audit.AnswerMarks;
import candour.audit.Assessment;
import candour.audit.Audit;
import candour.audit.AuditStatus;
import candour.audit.LedAudit;
import candour.audit.Part;
import candour.audit.Recipient;
import candour.audit.Response;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Reads;
import candour.template.EditionDocument;
import candour.template.EditionDocuments;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Drafts and replies: by person for those with whom a draft was shared, by scope for those who may read the result. */
@Reads
public class ReplySearch {

    private static final String RECIPIENT = """
            select r from Recipient r join fetch r.person join fetch r.audit a join fetch a.caseFile join fetch a.edition
            where a.id = :audit and r.person.id = :person and r.organisation.id = :organisation and r.leftOut is null
                and (:everything = true or a.team.id in :teams)
                and a.status in (candour.audit.AuditStatus.SHARED, candour.audit.AuditStatus.FINAL,
                    candour.audit.AuditStatus.CLOSED)""";

    private static final String FINDINGS = """
            select f from Finding f where f.audit = :audit and f.concern is null and (f.status = candour.improvement.FindingStatus.CONFIRMED
                or f.status = candour.improvement.FindingStatus.WITHDRAWN and f.outcome.kind is not null)
            order by f.kind, f.id""";

    private static final String SENT = """
            select p from Reply p join fetch p.person where p.audit.id = :audit and p.sentAt is not null order by p.sentAt, p.id""";

    private static final String POINTS =
            "select x from FindingReply x join fetch x.finding f where x.reply.id in :replies order by f.kind, f.id";

    private static final String READABLE = """
            select count(a) from Audit a where a.id = :audit and\s""" + LedAudit.LED;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private LedAudit led;

    @Inject
    private EditionDocuments editions;

    /** @throws NotFound for an audit whose draft was not shared with the asker, whatever their roles */
    @Requires(USE_CANDOUR)
    @Opens("Audit")
    public DraftPage draft(Long audit) {
        var recipient = recipient(audit);
        var reply = recipient.isInvited() ? replyOf(recipient) : Optional.<Reply>empty();
        var said = reply.map(this::pointsOf).orElse(List.of()).stream()
                .collect(Collectors.toMap(point -> point.getFinding().getId(), Function.identity()));
        var others = recipient.getPart() == Part.LINE_MANAGER ? sent(audit) : List.<SentReply>of();
        return page(recipient, reply, said, others);
    }

    private DraftPage page(
            Recipient recipient, Optional<Reply> reply, Map<Long, FindingReply> said, List<SentReply> others) {
        var audit = recipient.getAudit();
        var edition = editions.of(audit.getEdition());
        var lead = lead(audit);
        var marks = marks(lead);
        return new DraftPage(
                audit.getId(),
                audit.getCaseFile().getPseudonym(),
                edition.title(),
                edition.number(),
                lead.getPerson().getDisplayName(),
                recipient.getPart(),
                audit.getReplyUntil(),
                audit.getStatus() == AuditStatus.SHARED,
                lead.getOwnGrade(),
                label(lead.getOwnGrade(), edition),
                lead.getOwnRationale(),
                findingsOf(audit).stream()
                        .map(finding -> DraftPage.Point.of(
                                finding,
                                said.get(finding.getId()),
                                marks.getOrDefault(finding.getOrigin().question(), AnswerMarks.NONE)))
                        .toList(),
                edition.questions().stream()
                        .map(question -> new DraftPage.Question(
                                question.code(),
                                question.title(),
                                marks.getOrDefault(question.code(), AnswerMarks.NONE)))
                        .toList(),
                reply.map(Reply::getContent).orElse(ReplyContent.EMPTY),
                reply.map(Reply::contentVersion).orElse(Reply.ABSENT),
                reply.map(Reply::getSentAt).orElse(null),
                reply.map(Reply::getFinalFactOutcome).orElse(null),
                reply.map(Reply::getFinalFactAnswer).orElse(null),
                others);
    }

    /** Replies that were sent, for the assessor and for who may read results of that team. */
    @Requires(USE_CANDOUR)
    public List<SentReply> ofAudit(Long audit) {
        return isReadable(audit) ? sent(audit) : List.of();
    }

    /** The same, where they are all that is asked for. */
    @Requires(USE_CANDOUR)
    @Opens("Audit")
    public List<SentReply> replies(Long audit) {
        if (!isReadable(audit)) {
            throw new NotFound("Audit", audit);
        }
        return sent(audit);
    }

    private boolean isReadable(Long audit) {
        return led.bind(em.createQuery(READABLE, Long.class), READ_AUDIT)
                        .setParameter("audit", audit)
                        .getSingleResult()
                > 0;
    }

    private List<SentReply> sent(Long audit) {
        var replies =
                em.createQuery(SENT, Reply.class).setParameter("audit", audit).getResultList();
        if (replies.isEmpty()) {
            return List.of();
        }
        var points = points(replies.stream().map(Reply::getId).toList());
        return replies.stream().map(reply -> SentReply.of(reply, points)).toList();
    }

    Recipient recipient(Long audit) {
        return user
                .own(USE_CANDOUR)
                .bindTo(em.createQuery(RECIPIENT, Recipient.class))
                .setParameter("audit", audit)
                .setParameter("person", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", audit));
    }

    Optional<Reply> replyOf(Recipient recipient) {
        return em
                .createQuery("select p from Reply p where p.audit = :audit and p.person = :person", Reply.class)
                .setParameter("audit", recipient.getAudit())
                .setParameter("person", recipient.getPerson())
                .getResultList()
                .stream()
                .findFirst();
    }

    List<FindingReply> pointsOf(Reply reply) {
        return points(List.of(reply.getId()));
    }

    private List<FindingReply> points(List<Long> replies) {
        return em.createQuery(POINTS, FindingReply.class)
                .setParameter("replies", replies)
                .getResultList();
    }

    List<Finding> findingsOf(Audit audit) {
        return em.createQuery(FINDINGS, Finding.class)
                .setParameter("audit", audit)
                .getResultList();
    }

    private Assessment lead(Audit audit) {
        return em.createQuery("""
                        select s from Assessment s join fetch s.person
                        where s.audit = :audit and s.kind = candour.audit.AssessmentKind.LEAD""", Assessment.class)
                .setParameter("audit", audit)
                .getSingleResult();
    }

    private Map<String, AnswerMarks> marks(Assessment lead) {
        return em
                .createQuery(
                        "select distinct r from Response r left join fetch r.notes where r.assessment = :lead",
                        Response.class)
                .setParameter("lead", lead)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Response::getQuestionCode, AnswerMarks::of));
    }

    private static String label(String grade, EditionDocument edition) {
        return edition.grades().stream()
                .filter(one -> one.code().equals(grade))
                .findFirst()
                .map(EditionDocument.Grade::label)
                .orElse("");
    }
}
