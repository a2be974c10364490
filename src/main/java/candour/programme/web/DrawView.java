package candour.programme.web;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.programme.AllocationSearch;
import candour.programme.Certificate;
import candour.programme.DrawSearch;
import candour.programme.DrawnCaseRow;
import candour.programme.RoundRow;
import candour.programme.RoundSearch;
import candour.shared.web.Ids;
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

    private String id;
    private long number;
    private RoundRow round;
    private long frame;
    private Certificate certificate;
    private Long next;
    private Rows<DrawnCaseRow> rows;

    public void load() {
        number = Ids.of(id, "Draw");
        var draw = search.draw(number);
        certificate = draw.getCertificate();
        frame = draw.getFrame().getId();
        round = rounds.row(draw.getFrame().getRound().getId());
        var drawn = number;
        rows = new Rows<>(page -> search.rows(drawn, page), certificate::sampleSize);
        next = isLatest() && user.may(Permission.ALLOCATE_AUDIT) ? allocations.next(number).orElse(null) : null;
    }

    /** Allocations are made from the latest draw only. */
    public boolean isLatest() {
        return round.drawId() == number;
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

    public long getNumber() {
        return number;
    }

    /** The next case to be allocated; null when there is none, or none that this person may allocate. */
    public Long getNext() {
        return next;
    }

    public Rows<DrawnCaseRow> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
