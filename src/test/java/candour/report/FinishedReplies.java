package candour.report;

import static candour.report.FinishedYear.command;

import candour.audit.Conclusions;
import candour.audit.DraftSearch;
import candour.audit.Drafts;
import candour.audit.Part;
import candour.audit.Sending;
import candour.audit.Sharing;
import candour.audit.Sharing.Invitee;
import candour.improvement.AnswerToFinding;
import candour.improvement.OutcomeSearch;
import candour.improvement.Outcomes;
import candour.improvement.Replies;
import candour.improvement.Reply;
import candour.improvement.ReplyContent;
import candour.improvement.ReplySearch;
import candour.improvement.Settlement;
import candour.improvement.Stance;
import candour.report.FinishedYear.Year;
import candour.support.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Leads submitted audits to their end: with nobody to reply, with a reply that differs, or with one that agrees. */
@ApplicationScoped
class FinishedReplies {

    private static final String CLIENT = "component-test";

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

    /** {@code turn} makes audits differ. */
    void conclude(Year year, String assessor, Long audit, long turn) {
        var asked = turn % 3 > 0;
        acting.run(assessor, () -> drafts.share(command(), audit, sharing(year, asked)));
        if (asked) {
            acting.run(year.user("HOLDER1"), () -> reply(audit, turn % 3 == 2));
        }
        acting.run(assessor, () -> {
            var number = 0;
            for (var open : disputes.disputes(audit)) {
                outcomes.settle(open.finding(), open.version(), answer(number++));
            }
            conclusions.finalise(command(), audit, lives.life(audit).version());
        });
    }

    private static Sharing sharing(Year year, boolean asked) {
        return asked
                ? new Sharing(List.of(new Invitee(year.council().person("HOLDER1"), Part.PRACTITIONER, null)), 5, null)
                : new Sharing(List.of(), 5, "Nobody is known to have held it.");
    }

    private void reply(Long audit, boolean differs) {
        var sequence = 0;
        for (var point : search.draft(audit).points()) {
            var stance = differs ? Stance.values()[sequence % 3] : Stance.AGREE;
            replies.say(audit, point.finding(), stance, "Words.", Reply.ABSENT, Sending.of(CLIENT, ++sequence));
        }
        var content = new ReplyContent("Added.", null, null, null, null, null);
        replies.write(audit, content, Reply.ABSENT, Sending.of(CLIENT, ++sequence));
        replies.send(command(), audit, search.draft(audit).getSeen());
    }

    private static AnswerToFinding answer(int number) {
        return number % 2 == 0
                ? new AnswerToFinding(Settlement.STAYS_OPEN, "We differ.", null, null, null)
                : new AnswerToFinding(Settlement.REWORDED, "Yes.", "Reworded", "In other words.", null);
    }
}
