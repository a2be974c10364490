package candour.programme.web;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.programme.AllocationSearch;
import candour.programme.Certificate;
import candour.programme.DrawSearch;
import candour.programme.DrawnCaseRow;
import candour.programme.RoundRow;
import candour.programme.RoundSearch;
import candour.shared.web.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One draw: what was drawn, who assesses it, and the certificate by which anybody can repeat it. */
@Named
@ViewScoped
public class DrawView implements Serializable {

    @Inject
    private DrawSearch search;

    @Inject
    private RoundSearch rounds;

    @Inject
    private AllocationSearch allocations;

    @Inject
    private CurrentUser user;

    private long id;
    private RoundRow round;
    private long frame;
    private Certificate certificate;
    private Long next;
    private Rows<DrawnCaseRow> rows;

    public void load() {
        var draw = search.draw(id);
        certificate = draw.getCertificate().withoutCases();
        frame = draw.getFrame().getId();
        round = rounds.row(draw.getFrame().getRound().getId());
        var drawn = id;
        rows = Rows.inFull(page -> search.rows(drawn, page), certificate::sampleSize);
        next = isLatest() && user.may(Permission.ALLOCATE_AUDIT)
                ? allocations.next(id).orElse(null)
                : null;
    }

    /** Allocations are made from the latest draw only. */
    public boolean isLatest() {
        return round.drawId() == id;
    }

    public boolean isAllocatable(DrawnCaseRow row) {
        return next != null && !row.isAllocated();
    }

    public Certificate getCertificate() {
        return certificate;
    }

    public RoundRow getRound() {
        return round;
    }

    public long getFrame() {
        return frame;
    }

    /** The next case to be allocated; null when there is none, or none that this person may allocate. */
    public Long getNext() {
        return next;
    }

    public Rows<DrawnCaseRow> getRows() {
        return rows;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
