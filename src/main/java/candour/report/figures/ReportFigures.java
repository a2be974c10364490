package candour.report.figures;

import static candour.access.Permission.ORDER_REPORT;

import candour.access.Requires;
import candour.report.ImprovementCounts;
import candour.shared.Reads;
import candour.work.Progress;
import jakarta.inject.Inject;

/** Reads everything that an improvement report counts. */
@Reads
public class ReportFigures {

    /** How much there is to do, of which reading the figures is the first part. */
    public static final int ALL = 100;

    private static final int DRAWN = 5;
    private static final int FINDINGS = 60;

    @Inject
    private DrawnFigures drawn;

    @Inject
    private AuditFigures audits;

    @Inject
    private FindingFigures findings;

    @Inject
    private ReplyFigures replies;

    @Inject
    private ActionFigures actions;

    @Requires(ORDER_REPORT)
    public ImprovementCounts of(ReportSubject subject, Progress progress) {
        progress.at("report.step.drawn", 0, ALL);
        var rounds = drawn.rounds(subject);
        var editions = audits.editions(
                subject, share -> progress.at("report.step.audits", DRAWN + (int) (share * (FINDINGS - DRAWN)), ALL));
        progress.at("report.step.findings", FINDINGS, ALL);
        return new ImprovementCounts(
                subject.organisation(),
                subject.service(),
                subject.period(),
                subject.asOf(),
                rounds,
                editions,
                audits.teams(subject),
                findings.byTeam(subject),
                replies.of(subject),
                actions.of(subject));
    }
}
