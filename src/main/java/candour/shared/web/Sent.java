package candour.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * What a form sends along from the page it was rendered on: the command, so that a double submit is one deed, and the
 * version that the person saw. Read from this request and not from a view bean, which two requests may share. Our form
 * and dialog tags write the command, a new one each time they are drawn.
 */
@Named("sent")
@RequestScoped
public class Sent {

    private static final String COMMAND = "command";
    private static final String SEEN = "seen";

    @Inject
    private ExternalContext external;

    /** The command of hidden field {@code command}; a new one when no page of ours made it. */
    public String command() {
        var command = external.getRequestParameterMap().get(COMMAND);
        return command != null && command.matches("[0-9a-f-]{36}") ? command : newCommand();
    }

    /** Whether the form that was sent is about something that has a version. */
    public boolean isAboutAVersion() {
        return external.getRequestParameterMap().containsKey(SEEN);
    }

    /** The version of hidden field {@code seen}; one that never is when no page of ours sent it. */
    public int seen() {
        var seen = external.getRequestParameterMap().get(SEEN);
        return seen != null && seen.matches("-?\\d{1,9}") ? Integer.parseInt(seen) : Integer.MIN_VALUE;
    }

    public String newCommand() {
        return UUID.randomUUID().toString();
    }
}
