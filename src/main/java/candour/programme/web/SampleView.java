package candour.programme.web;

import candour.programme.Draw;
import candour.programme.Draws;
import candour.programme.FrameFacts;
import candour.programme.FrameSearch;
import candour.programme.StratumSize;
import candour.shared.NotFound;
import candour.shared.web.Messages;
import candour.shared.web.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Draws a sample from the frame of a round. */
@Named
@ViewScoped
public class SampleView implements Serializable {

    private static final int USUAL = 12;

    @Inject
    private Sent sent;

    @Inject
    private Draws draws;

    @Inject
    private FrameSearch search;

    @Inject
    private Messages messages;

    private long round;
    private FrameFacts frame;
    private List<StratumSize> strata;
    private Integer sampleSize;
    private String reason;

    public void load() {
        frame = search.ofRound(round).orElseThrow(() -> new NotFound("Frame", null));
        strata = search.strata(frame.id());
        sampleSize = Math.min(USUAL, frame.size());
    }

    public String draw() {
        var draw = draws.draw(sent.command(), frame.id(), sampleSize, reason);
        messages.done("programme.message.drawn");
        return "/programme/draw.xhtml?faces-redirect=true&id=" + draw;
    }

    public boolean isAgain() {
        return frame.draws() > 0;
    }

    public FrameFacts getFrame() {
        return frame;
    }

    public List<StratumSize> getStrata() {
        return strata;
    }

    public int getReasonLength() {
        return Draw.REASON_LENGTH;
    }

    public long getRound() {
        return round;
    }

    public void setRound(long round) {
        this.round = round;
    }

    public Integer getSampleSize() {
        return sampleSize;
    }

    public void setSampleSize(Integer sampleSize) {
        this.sampleSize = sampleSize;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
