package candour.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What went wrong in this request, for the error summary, and what went well, for the notice above the page.
 * A problem knows the field it belongs to, so that the summary can lead there.
 */
@Named
@ApplicationScoped
public class Problems {

    private static final String DIALOG = "problemsIn";

    /** A sentence and the client id of the field it is about; null when it is about the whole. */
    public record Told(String text, String target) {}

    private Messages messages;

    protected Problems() {
        // for CDI
    }

    @Inject
    Problems(Messages messages) {
        this.messages = messages;
    }

    public List<Told> getList() {
        return told(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0);
    }

    public List<Told> getNotices() {
        return told(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) < 0);
    }

    public boolean isAny() {
        return !getList().isEmpty();
    }

    /** Whether the problems arose in this dialog's form and are told there. */
    public boolean in(String dialog) {
        return isAny() && from(dialog);
    }

    /** Whether this request was sent from that dialog: it stays, whatever has become of what it is about. */
    public boolean from(String dialog) {
        return dialog.equals(dialogSubmitted());
    }

    public boolean isOnPage() {
        return dialogSubmitted() == null;
    }

    /** The sentence for a field left empty, made from its label. */
    public String need(String type, String label) {
        var chosen = Set.of("select", "radios", "ticks").contains(type);
        return messages.text(
                chosen ? "shared.need.choice" : "date".equals(type) ? "shared.need.date" : "shared.need.text", label);
    }

    /** Ids of the hint and the message of an input, for {@code aria-describedby}; null when it has neither. */
    public String describedBy(UIComponent input, String hint) {
        var id = input.getClientId();
        var ids = new ArrayList<String>();
        if (hint != null && !hint.isEmpty()) {
            ids.add(id + "Hint");
        }
        if (FacesContext.getCurrentInstance().getMessages(id).hasNext()) {
            ids.add(id + "Problem");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private static List<Told> told(Predicate<FacesMessage> which) {
        var context = FacesContext.getCurrentInstance();
        var found = new LinkedHashSet<Told>();
        context.getClientIdsWithMessages()
                .forEachRemaining(id -> context.getMessages(id).forEachRemaining(message -> {
                    if (which.test(message)) {
                        found.add(new Told(message.getSummary(), id));
                    }
                }));
        return List.copyOf(found);
    }

    private static String dialogSubmitted() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(DIALOG);
    }
}
