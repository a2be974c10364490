package candour.improvement;

import static candour.improvement.AuditedCouncil.command;

import candour.audit.AuditStatus;
import candour.audit.Conclusions;
import candour.audit.DraftSearch;
import candour.audit.Drafts;
import candour.audit.Part;
import candour.audit.Sending;
import candour.audit.Sharing;
import candour.audit.Sharing.Invitee;
import candour.improvement.AuditedCouncil.Ground;
import candour.support.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** An audited council whose draft about the case in Elm is shared with HOLDER1, whom TEAM1 manages, and TEAM1. */
@ApplicationScoped
public class SharedCouncil {

    private static final AtomicLong SEQUENCE = new AtomicLong();

    @Inject
    private AuditedCouncil councils;

    @Inject
    private Acting acting;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftSearch lives;

    @Inject
    private Conclusions conclusions;

    @Inject
    private Replies replies;

    @Inject
    private ReplySearch search;

    @Inject
    private Outcomes outcomes;

    @Inject
    private OutcomeSearch disputes;

    @PersistenceContext
    private EntityManager em;

    Ground shared() {
        return shared("HOLDER1");
    }

    Ground shared(String... practitioners) {
        var ground = councils.answered();
        share(ground, practitioners);
        return ground;
    }

    /** Submits the audit in Elm first. */
    void share(Ground ground, String... practitioners) {
        share(ground, 10, practitioners);
    }

    void share(Ground ground, int workingDays, String... practitioners) {
        councils.submit(ground);
        var invitees = new ArrayList<Invitee>();
        for (var practitioner : practitioners) {
            invitees.add(new Invitee(ground.person(practitioner), Part.PRACTITIONER, null));
        }
        invitees.add(new Invitee(ground.person("TEAM1"), Part.LINE_MANAGER, null));
        acting.run(
                ground.user("ASSESSOR2"),
                () -> drafts.share(command(), ground.elmAudit(), new Sharing(invitees, workingDays, null)));
    }

    static Sending sending() {
        return Sending.of("component-test", SEQUENCE.incrementAndGet());
    }

    void says(Ground ground, String person, Origin origin, Stance stance, String words) {
        var finding = councils.finding(ground.elmAudit(), origin);
        acting.run(
                ground.user(person),
                () -> replies.say(ground.elmAudit(), finding, stance, words, Reply.ABSENT, sending()));
    }

    void sends(Ground ground, String person) {
        acting.run(
                ground.user(person),
                () -> replies.send(
                        command(),
                        ground.elmAudit(),
                        search.draft(ground.elmAudit()).getSeen()));
    }

    /** HOLDER1 disagrees with one finding, and agrees in part with another. */
    Ground disputed() {
        var ground = shared();
        says(ground, "HOLDER1", AuditedCouncil.MINOR, Stance.DISAGREE, "It is in the plan.");
        says(ground, "HOLDER1", AuditedCouncil.MAJOR, Stance.PARTLY, "Not a whole year.");
        sends(ground, "HOLDER1");
        return ground;
    }

    /** As if the days had passed. */
    @Transactional
    void setReplyUntil(Ground ground, LocalDate day) {
        em.createQuery("update Audit a set a.replyUntil = :day where a.id = :id")
                .setParameter("day", day)
                .setParameter("id", ground.elmAudit())
                .executeUpdate();
    }

    /** Each disputed finding stays open. */
    void settlesAll(Ground ground) {
        acting.run(
                ground.user("LEAD"),
                () -> disputes.disputes(ground.elmAudit())
                        .forEach(each -> outcomes.settle(
                                each.finding(),
                                each.version(),
                                new AnswerToFinding(
                                        Settlement.STAYS_OPEN, "We read it differently.", null, null, null))));
    }

    int version(Ground ground) {
        return acting.as(ground.user("LEAD"), () -> lives.life(ground.elmAudit()))
                .version();
    }

    AuditStatus status(Ground ground) {
        return acting.as(ground.user("LEAD"), () -> lives.life(ground.elmAudit()))
                .head()
                .status();
    }

    void finalises(Ground ground, String person) {
        var version = version(ground);
        acting.run(ground.user(person), () -> conclusions.finalise(command(), ground.elmAudit(), version));
    }

    List<String> readers(Ground ground) {
        return acting.as(ground.user("LEAD"), () -> lives.life(ground.elmAudit())).readers().stream()
                .map(reader -> reader.name()
                        + (reader.repliedAt() != null ? " replied" : "")
                        + (reader.noReply() ? " no reply" : ""))
                .toList();
    }
}
