package candour.demo;

import candour.audit.AuditLife;
import candour.audit.AuditStatus;
import candour.audit.Conclusions;
import candour.audit.DraftSearch;
import candour.audit.Drafts;
import candour.audit.ResultSearch;
import candour.audit.Sending;
import candour.audit.Sharing;
import candour.audit.Sharing.Invitee;
import candour.audit.SubmittedAudit;
import candour.improvement.AnswerToFinding;
import candour.improvement.Dispute;
import candour.improvement.Felt;
import candour.improvement.OutcomeSearch;
import candour.improvement.Outcomes;
import candour.improvement.Replies;
import candour.improvement.Reply;
import candour.improvement.ReplyContent;
import candour.improvement.ReplySearch;
import candour.improvement.Settlement;
import candour.improvement.Stance;
import candour.shared.Clocks;
import candour.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of the submitted audits of the invented council: shared with those whose work they judge, replied to or
 * not, answered, final, and the oldest of them closed.
 */
// ten injections: three people and two components meet in each of these lives, and this is the only reader of them all
@ApplicationScoped
class DemoReplies {

    private static final String QUALITY_LEAD = "ruth.okafor";
    private static final String CLIENT = "00000000-0000-4000-8000-000000000001";
    private static final int DAYS_UNTIL_REPLY = 6;
    private static final int DAYS_UNTIL_FINAL = 20;
    private static final int STILL_SUBMITTED = 2;
    private static final int STILL_WAITING = 5;
    private static final int STILL_SHARED = 8;

    @Inject
    private ResultSearch results;

    @Inject
    private DraftSearch drafts;

    @Inject
    private Drafts sharing;

    @Inject
    private Conclusions conclusions;

    @Inject
    private Replies replies;

    @Inject
    private ReplySearch replySearch;

    @Inject
    private Outcomes outcomes;

    @Inject
    private OutcomeSearch disputes;

    @Inject
    private DemoActing acting;

    @Inject
    private Clock clock;

    /** Of the round whose audits are all submitted by {@code daysAgo}; of the latest some still wait for a reply or an answer. */
    void live(int daysAgo, boolean latest) {
        var turn = 0;
        for (var audit : having(AuditStatus.SUBMITTED)) {
            if (latest && turn < STILL_SUBMITTED) {
                turn++;
                continue;
            }
            if (latest && turn < STILL_SHARED) {
                share(audit.id(), turn < STILL_WAITING ? 3 : 9);
                if (turn >= STILL_WAITING) {
                    reply(audit.id(), 4, turn);
                }
            } else {
                share(audit.id(), daysAgo);
                reply(audit.id(), daysAgo - DAYS_UNTIL_REPLY, turn);
                conclude(audit.id(), daysAgo - DAYS_UNTIL_FINAL);
            }
            turn++;
        }
    }

    /** Closes what was final half a year ago and more; nothing is left to do about it by now. */
    void close() {
        var before = today().minusDays(180);
        having(AuditStatus.FINAL).stream()
                .filter(audit -> audit.submittedAt()
                        .isBefore(before.atStartOfDay(Clocks.LONDON).toInstant()))
                .forEach(audit -> acting.at(
                        today().minusDays(30),
                        QUALITY_LEAD,
                        () -> conclusions.close(DemoActing.newCommand(), audit.id(), version(audit.id()))));
    }

    private List<SubmittedAudit> having(AuditStatus status) {
        return acting.as(QUALITY_LEAD, () -> results.rows(new Page(0, 200))).stream()
                .filter(audit -> audit.status() == status)
                .toList();
    }

    private void share(Long audit, int daysAgo) {
        acting.at(today().minusDays(daysAgo), assessorOf(audit), () -> {
            var invitees = drafts.toShare(audit).proposed().stream()
                    .map(each -> new Invitee(each.person(), each.part(), null))
                    .toList();
            sharing.share(DemoActing.newCommand(), audit, new Sharing(invitees, 10, null));
        });
    }

    /** Three in four reply; every third of these differs. */
    private void reply(Long audit, int daysAgo, int turn) {
        if (turn % 4 == 3) {
            return;
        }
        var practitioners = acting.as(assessorOf(audit), () -> drafts.life(audit)).readers().stream()
                .filter(AuditLife.Reader::isAsked)
                .map(each -> DemoPeople.userNameOf(each.name()))
                .toList();
        practitioners.forEach(each ->
                acting.at(today().minusDays(daysAgo), each, () -> reply(audit, turn % 3 == 1, turn)));
    }

    private void reply(Long audit, boolean differs, int turn) {
        var sequence = 0;
        for (var point : replySearch.draft(audit).points().stream().limit(4).toList()) {
            var stance = differs && sequence > 0 ? (sequence % 2 == 0 ? Stance.DISAGREE : Stance.PARTLY) : Stance.AGREE;
            var words = stance.isDiffering() ? DemoWords.differing(turn + sequence) : null;
            replies.say(audit, point.finding(), stance, words, Reply.ABSENT, Sending.of(CLIENT, ++sequence));
        }
        var content = new ReplyContent(
                "Thank you for saying what was strong. We talked it through in supervision.",
                null,
                null,
                differs ? Felt.PARTLY : Felt.YES,
                Felt.YES,
                Felt.YES);
        replies.write(audit, content, Reply.ABSENT, Sending.of(CLIENT, ++sequence));
        replies.send(DemoActing.newCommand(), audit, replySearch.draft(audit).getSeen());
    }

    private void conclude(Long audit, int daysAgo) {
        acting.at(today().minusDays(daysAgo), assessorOf(audit), () -> {
            var open = disputes.disputes(audit);
            for (var at = 0; at < open.size(); at++) {
                outcomes.settle(open.get(at).finding(), open.get(at).version(), answer(open.get(at), at));
            }
            conclusions.finalise(DemoActing.newCommand(), audit, version(audit));
        });
    }

    private static AnswerToFinding answer(Dispute dispute, int at) {
        return at % 2 == 0
                ? new AnswerToFinding(
                        Settlement.REWORDED,
                        "You are right: it was there, in another place. The finding now says so.",
                        dispute.title(),
                        dispute.text() + " It was recorded, and could not be found where it belongs.",
                        null)
                : new AnswerToFinding(
                        Settlement.STAYS_OPEN,
                        "I read the minutes again and do not find it there. We agreed to keep both views.",
                        null,
                        null,
                        null);
    }

    private int version(Long audit) {
        return drafts.life(audit).version();
    }

    private String assessorOf(Long audit) {
        return DemoPeople.userNameOf(
                acting.as(QUALITY_LEAD, () -> drafts.life(audit)).assessor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
