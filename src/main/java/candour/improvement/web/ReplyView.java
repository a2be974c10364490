package candour.improvement.web;

import candour.improvement.DraftPage;
import candour.improvement.Felt;
import candour.improvement.FindingReply;
import candour.improvement.Replies;
import candour.improvement.ReplyContent;
import candour.improvement.ReplySearch;
import candour.improvement.Stance;
import candour.shared.Formats;
import candour.shared.web.Messages;
import candour.shared.web.Overtaken;
import candour.shared.web.Sent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** The practitioner's page: the draft, strengths first, and the own reply. What is typed is saved by {@link ReplyServlet}. */
@Named
@ViewScoped
public class ReplyView implements Serializable { // five injections: sending is a deed, said, and in time or not

    @Inject
    private ReplySearch search;

    @Inject
    private Replies replies;

    @Inject
    private Sent sent;

    @Inject
    private Messages words;

    @Inject
    private Clock clock;

    private Long id;
    private DraftPage draft;
    private boolean overtaken;

    public void load() {
        draft = search.draft(id);
    }

    public String send() {
        replies.send(sent.command(), id, sent.seen());
        words.done("improvement.message.replySent");
        return "/improvement/reply.xhtml?faces-redirect=true&id=" + id;
    }

    /** Another tab said something else meanwhile: it is shown when the page is opened anew, and nothing is sent unseen. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        overtaken = true;
    }

    public String getTitle() {
        return draft.open()
                ? words.text("improvement.title.draft", draft.pseudonym())
                : words.text("improvement.title.draftFinal", draft.pseudonym());
    }

    /** Where the reply stands, and how long there is for it. */
    public String getState() {
        if (draft.sentAt() != null) {
            return words.text("improvement.text.replySentAt", Formats.moment(draft.sentAt()));
        }
        if (!draft.isWritable()) {
            return words.text(draft.open() ? "improvement.text.readsAlong" : "improvement.text.draftFinal");
        }
        return words.text(
                draft.isLateOn(LocalDate.now(clock)) ? "improvement.text.replyLate" : "improvement.text.replyUntil",
                draft.getUntilDay());
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public Felt[] getFelts() {
        return Felt.values();
    }

    public int getWordsLength() {
        return FindingReply.WORDS;
    }

    public int getAdditionLength() {
        return ReplyContent.ADDITION;
    }

    public int getFactLength() {
        return ReplyContent.FACT;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public DraftPage getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
