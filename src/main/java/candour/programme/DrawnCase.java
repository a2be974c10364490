package candour.programme;

import candour.casefile.CaseFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One case of a sample, with its place in the order in which it was drawn. */
@Entity
@Table(name = "drawn_case")
public class DrawnCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "drawn_case_seq")
    @SequenceGenerator(name = "drawn_case_seq", sequenceName = "drawn_case_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "draw_id", nullable = false, updatable = false)
    private Draw draw;

    @Column(name = "draw_order", nullable = false, updatable = false)
    private int drawOrder;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "frame_entry_id", nullable = false, updatable = false)
    private FrameEntry entry;

    protected DrawnCase() {} // for JPA

    DrawnCase(Draw draw, int drawOrder, FrameEntry entry) {
        this.draw = draw;
        this.drawOrder = drawOrder;
        this.entry = entry;
    }

    public Long getId() {
        return id;
    }

    public Draw getDraw() {
        return draw;
    }

    public int getDrawOrder() {
        return drawOrder;
    }

    public FrameEntry getEntry() {
        return entry;
    }

    public CaseFile getCaseFile() {
        return entry.getCaseFile();
    }

    public Round getRound() {
        return draw.getFrame().getRound();
    }
}
