package candour.organisation.web;

import candour.organisation.Handover.Stays;
import candour.organisation.Handovers;
import candour.organisation.OpenWork.Piece;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.PersonChoice;
import candour.shared.Formats;
import candour.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What the person shown still has in hand, and handing it over in one step. */
@Named
@ViewScoped
public class OpenWorkView implements Serializable {

    private List<Piece> pieces;
    private List<PersonChoice> successors;
    private List<String> stays = List.of();
    private String[] chosen;
    private Long successor;

    @Inject
    private Handovers handovers;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private PersonView shown;

    @Inject
    private Messages messages;

    public void handOver() {
        var result = handovers.handOver(shown.getId(), successor, List.of(chosen));
        stays = result.stays().stream().map(this::sentence).toList();
        pieces = null;
        chosen = null;
        shown.load();
        messages.done("organisation.message.handedOver", result.went(), stays.size());
    }

    private String sentence(Stays one) {
        var why = messages.text(one.why().key(), one.why().args());
        return messages.text("organisation.text.stays", label(one.piece()), why);
    }

    public String label(Piece piece) {
        var what = messages.text(piece.what(), piece.about());
        return piece.dueOn() == null
                ? what
                : messages.text("organisation.text.dueOn", what, Formats.day(piece.dueOn()));
    }

    /** What can be handed over. */
    public List<Piece> getPieces() {
        return all().filter(Piece::movable).toList();
    }

    /** What somebody else does next by their role. */
    public List<Piece> getLeft() {
        return all().filter(piece -> !piece.movable()).toList();
    }

    private Stream<Piece> all() {
        if (pieces == null) {
            pieces = handovers.openWork(shown.getId());
        }
        return pieces.stream();
    }

    public List<PersonChoice> getSuccessors() {
        if (successors == null) {
            successors = structure.peopleOn(shown.getToday()).stream()
                    .filter(each -> !each.id().equals(shown.getId()))
                    .toList();
        }
        return successors;
    }

    /** Why what stayed did so, a sentence each; empty before anything was handed over. */
    public List<String> getStays() {
        return stays;
    }

    public String[] getChosen() {
        if (chosen == null) {
            chosen = proposed().map(Piece::key).toArray(String[]::new);
        }
        return chosen;
    }

    private Stream<Piece> proposed() {
        return getPieces().stream().filter(Piece::proposed);
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }
}
