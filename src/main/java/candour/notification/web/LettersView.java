package candour.notification.web;

import candour.notification.LetterRow;
import candour.notification.LetterSearch;
import candour.notification.LetterSearch.Standing;
import candour.notification.Letters;
import candour.shared.Formats;
import candour.shared.web.Messages;
import candour.shared.web.Rows;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Letters that do not arrive. */
@Named
@ViewScoped
public class LettersView implements Serializable {

    private Standing standing;
    private boolean mailSetUp;

    @Inject
    private Letters letters;

    @Inject
    private LetterSearch search;

    @Inject
    private Messages messages;

    private final Rows<LetterRow> rows = Rows.inFull(page -> search.rows(page), () -> search.count());

    public void load() {
        standing = search.standing();
        mailSetUp = search.isMailSetUp();
    }

    public String tryAgain() {
        letters.tryAgain();
        messages.done("notification.message.lettersAgain");
        return "/notification/letters.xhtml?faces-redirect=true";
    }

    /** How it stands, in a sentence or two. */
    public String getSentence() {
        if (standing.waiting() + standing.givenUp() == 0) {
            return messages.text("notification.text.lettersAllGone");
        }
        return messages.text(
                "notification.text.lettersLeft",
                standing.waiting(),
                standing.givenUp(),
                Formats.moment(standing.since()));
    }

    /** Without a mail server nobody is written to, whatever waits from before. */
    public boolean isMailSetUp() {
        return mailSetUp;
    }

    public Standing getStanding() {
        return standing;
    }

    public Rows<LetterRow> getRows() {
        return rows;
    }
}
