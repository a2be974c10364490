package candour.audit.web;

import candour.audit.AuditLife;
import candour.audit.AuditStep;
import candour.audit.Conclusions;
import candour.audit.DraftSearch;
import candour.audit.Drafts;
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

/** What became of an audit since it was submitted, who has the draft, and what comes next. */
@Named
@ViewScoped
public class LifeView implements Serializable { // six injections: what is done here is also said and timed here

    @Inject
    private DraftSearch search;

    @Inject
    private Drafts drafts;

    @Inject
    private Conclusions conclusions;

    @Inject
    private Sent sent;

    @Inject
    private Messages words;

    @Inject
    private Clock clock;

    private Long id;
    private AuditLife life;
    private LocalDate until;
    private String reason;

    public void load() {
        life = search.life(id);
    }

    public String extend() {
        drafts.extend(sent.command(), id, sent.seen(), until, reason);
        return done("audit.message.extended");
    }

    public String finalise() {
        conclusions.finalise(sent.command(), id, sent.seen());
        return done("audit.message.final");
    }

    public String close() {
        conclusions.close(sent.command(), id, sent.seen());
        return done("audit.message.closed");
    }

    public String reopen() {
        conclusions.reopen(sent.command(), id, sent.seen(), reason, until);
        return done("audit.message.reopened");
    }

    public String withdraw() {
        conclusions.withdraw(sent.command(), id, sent.seen(), reason);
        return done("audit.message.withdrawn");
    }

    private String done(String message) {
        words.done(message);
        return "/audit/life.xhtml?faces-redirect=true&id=" + id;
    }

    /** The dialogs stay with what is typed in them; behind them the page shows the audit as it is now. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        load();
    }

    /** Where it stands, in one sentence. */
    public String getSentence() {
        var head = life.head();
        return switch (head.status()) {
            case ALLOCATED, IN_PROGRESS -> words.text("audit.life.open", life.assessor(), Formats.day(head.dueOn()));
            case SUBMITTED -> words.text("audit.life.submitted");
            case SHARED -> shared();
            case FINAL -> words.text("audit.life.final");
            case CLOSED -> words.text("audit.life.closed");
            case REOPENED -> words.text("audit.life.reopened");
            case WITHDRAWN -> words.text("audit.life.withdrawn");
            case PRACTISED -> words.of(head.status());
        };
    }

    private String shared() {
        if (life.getAsked() == 0) {
            return words.text("audit.life.sharedWithNobody");
        }
        var key = life.isOverOn(LocalDate.now(clock)) ? "audit.life.replyOver" : "audit.life.replyOpen";
        return words.text(key, life.getReplied(), life.getAsked(), Formats.day(life.replyUntil()));
    }

    public int getReasonLength() {
        return AuditStep.WORDS;
    }

    public AuditLife getLife() {
        return life;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
