package candour.organisation;

import candour.organisation.OpenWork.Piece;
import candour.shared.RuleViolation;
import java.util.List;

/** What became of open work: how much went, and what stayed and why. */
public record Handover(int went, List<Stays> stays) {

    public Handover {
        stays = List.copyOf(stays);
    }

    /** One thing that the other person may not have. */
    public record Stays(Piece piece, RuleViolation why) {}
}
