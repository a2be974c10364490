package candour.programme.web;

import candour.programme.DrawRow;
import candour.programme.FrameFacts;
import candour.programme.FrameSearch;
import candour.programme.RoundRow;
import candour.programme.RoundSearch;
import candour.programme.RoundStep;
import candour.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One round: where it stands, what was done, and the one next step. */
@Named
@RequestScoped
public class RoundView {

    @Inject
    private RoundSearch search;

    @Inject
    private FrameSearch frames;

    @Inject
    private Messages messages;

    private long id;
    private RoundRow round;
    private FrameFacts frame;
    private List<DrawRow> draws;

    public void load() {
        round = search.row(id);
        frame = frames.ofRound(round.id()).orElse(null);
        draws = search.draws(round.id());
    }

    /** One sentence: what is so, and what comes next. */
    public String getState() {
        return switch (round.step()) {
            case FREEZE -> messages.text("programme.lead.freeze");
            case DRAW -> messages.text("programme.lead.draw", round.frameSize());
            case ALLOCATE ->
                messages.text("programme.lead.allocate", round.sampleSize(), round.frameSize(), round.allocated());
            case DONE -> messages.text("programme.lead.done", round.sampleSize());
        };
    }

    /** {@code done}, {@code now} or {@code later}, for a step of the path. */
    public String stateOf(RoundStep step) {
        var distance = step.compareTo(round.step());
        return distance < 0 ? "done" : distance == 0 ? "now" : "later";
    }

    public RoundRow getRound() {
        return round;
    }

    /** Null while nothing is frozen. */
    public FrameFacts getFrame() {
        return frame;
    }

    public List<DrawRow> getDraws() {
        return draws;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
