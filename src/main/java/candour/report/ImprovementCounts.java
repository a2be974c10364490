package candour.report;

import candour.improvement.ActionStatus;
import candour.template.FindingKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was counted for an improvement report, and nothing else: no case, no person, no text of an audit.
 * Lists come in the order in which they are to be read.
 *
 * @param service the service the report is about; null for the whole council
 */
public record ImprovementCounts(
        String organisation,
        String service,
        ReportPeriod period,
        Instant asOf,
        List<RoundCount> rounds,
        List<EditionCounts> editions,
        List<TeamCount> teams,
        List<FindingCount> findings,
        ReplyCounts replies,
        ActionCounts actions) {

    /**
     * One draw of one round.
     *
     * @param frame tells frames apart that hold the same cases
     * @param inScope how many cases of the frame the report is about
     * @param reason null for a first draw, which needs none
     * @param again how many of the drawn were in an earlier draw of the frame already
     * @param finished audits that were allocated from this draw and are finished by now
     */
    public record RoundCount(
            long frame,
            String round,
            String edition,
            LocalDate frozenOn,
            int frameSize,
            int inScope,
            String frameHash,
            int draw,
            String reason,
            int drawn,
            int again,
            int finished,
            int finishedInPeriod) {}

    /** What the audits of one edition say; editions are never added up, since they need not ask the same. */
    public record EditionCounts(
            String name,
            String title,
            int audits,
            List<GradeName> grades,
            List<GradePair> pairs,
            List<SectionCount> sections,
            List<QuestionCount> questions,
            List<PraiseCount> praise) {

        int grades(boolean own, String code) {
            return pairs.stream()
                    .filter(pair -> code.equals(own ? pair.own() : pair.computed()))
                    .mapToInt(GradePair::n)
                    .sum();
        }
    }

    /** A grade of the edition's scale, best first. {@code good} means good or better. */
    public record GradeName(String code, String label, Tone tone, boolean good) {}

    /** How many audits had this own grade with this computed one; null where there is none. */
    public record GradePair(String own, String computed, int n) {}

    /** Of n audits with a result for the section, so many good or better; the rest could not be scored. */
    public record SectionCount(String code, String title, int goodOrBetter, int n, int notScored) {}

    /** Of n answers that count, so many from which the edition raises a finding other than good practice. */
    public record QuestionCount(String code, String title, String text, int below, int n) {}

    /** Good practice findings that cite the section, and in how many audits. */
    public record PraiseCount(String code, String title, int findings, int audits) {}

    /** How many finished audits were of cases of this team; names are null where no team held the case. */
    public record TeamCount(String service, String team, int audits) {}

    /**
     * What practitioners said to the drafts of these audits.
     *
     * @param asked    practitioners who were asked for a reply
     * @param disputed findings and facts that were disputed, and so answered
     * @param open     of these, so many that stay open
     */
    public record ReplyCounts(int asked, int replied, int agreed, int partly, int disagreed, int disputed, int open) {

        int said() {
            return agreed + partly + disagreed;
        }
    }

    /** Findings of one kind in one team. */
    public record FindingCount(FindingKind kind, String service, String team, int n) {}

    /**
     * The corrective actions that were raised from the findings of these audits.
     *
     * @param effective of the checks, so many that found that the action had worked
     * @param checks verdicts given; what did not work is raised again and checked again
     * @param open those that are not verified yet, earliest due first
     * @param others open actions from audits outside the period
     * @param othersOverdue of these, so many that are overdue
     */
    public record ActionCounts(
            List<StatusCount> statuses,
            int effective,
            int checks,
            List<OpenAction> open,
            int others,
            int othersOverdue) {

        int overdue() {
            return statuses.stream().mapToInt(StatusCount::overdue).sum();
        }

        int all() {
            return statuses.stream().mapToInt(StatusCount::n).sum();
        }

        int verified() {
            return all() - open.size();
        }
    }

    public record StatusCount(ActionStatus status, int n, int overdue) {}

    /** {@code dueOn} is null while nothing is planned; {@code daysLate} is 0 while it is not late. */
    public record OpenAction(
            String title, String service, String team, ActionStatus status, LocalDate dueOn, int daysLate) {}
}
