package candour.improvement.web;

import candour.improvement.Origin;
import candour.improvement.Proposal;
import java.io.Serializable;
import java.util.List;

/** One finding that the assessor checks: as it is proposed, and what is typed about it. */
public class CheckedFinding implements Serializable {

    private final Proposal proposal;
    private final List<Proposal> others;
    private final String intoTitle;
    private String title;
    private String text;
    private String into;
    private String mergeReason;
    private String withdrawReason;

    private CheckedFinding(Proposal proposal, List<Proposal> all) {
        this.proposal = proposal;
        this.others = all.stream().filter(other -> mayTake(other, proposal)).toList();
        this.intoTitle = all.stream()
                .filter(other -> other.origin().equals(proposal.into()))
                .map(Proposal::title)
                .findFirst()
                .orElse(null);
        this.title = proposal.title();
        this.text = proposal.text();
    }

    static List<CheckedFinding> all(List<Proposal> proposals) {
        return proposals.stream()
                .map(proposal -> new CheckedFinding(proposal, proposals))
                .toList();
    }

    private static boolean mayTake(Proposal other, Proposal proposal) {
        return other.isStanding()
                && other.kind() == proposal.kind()
                && !other.origin().equals(proposal.origin());
    }

    public Proposal getProposal() {
        return proposal;
    }

    /** Those that it may be merged into. */
    public List<Proposal> getOthers() {
        return others;
    }

    /** What it was merged into is called; null when it was not. */
    public String getIntoTitle() {
        return intoTitle;
    }

    public Origin getOrigin() {
        return proposal.origin();
    }

    public int getVersion() {
        return proposal.version();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }

    public String getMergeReason() {
        return mergeReason;
    }

    public void setMergeReason(String mergeReason) {
        this.mergeReason = mergeReason;
    }

    public String getWithdrawReason() {
        return withdrawReason;
    }

    public void setWithdrawReason(String withdrawReason) {
        this.withdrawReason = withdrawReason;
    }
}
