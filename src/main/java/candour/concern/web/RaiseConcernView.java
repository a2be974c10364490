package candour.concern.web;

import static candour.shared.RuleViolation.unless;

import candour.concern.Concern;
import candour.concern.ConcernLine;
import candour.concern.ConcernSearch;
import candour.concern.ConcernSearch.Answering;
import candour.concern.ConcernSearch.Worker;
import candour.concern.Concerns;
import candour.concern.Phoned;
import candour.organisation.OrganisationSearch;
import candour.shared.Clocks;
import candour.shared.Formats;
import candour.shared.RuleViolation;
import candour.shared.web.Messages;
import candour.shared.web.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The dialog on every page of an audit: whom to phone, what to write down, and what was raised before. */
@Named
@ViewScoped
public class RaiseConcernView
        implements Serializable { // six injections: it also knows the number to phone and the time

    private Long audit;
    private String dutyNumber;
    private boolean practice;
    private List<Answering> answering;
    private List<Worker> workers;
    private List<ConcernLine> earlier;
    private String text;
    private String phoned;
    private LocalDate phonedOn;
    private String phonedTime;
    private boolean nobodyReached;
    private Long about;

    @Inject
    private ConcernSearch search;

    @Inject
    private Concerns concerns;

    @Inject
    private OrganisationSearch council;

    @Inject
    private Messages words;

    @Inject
    private Sent sent;

    @Inject
    private Clock clock;

    public void load() {
        earlier = search.ofAudit(audit);
        answering = search.answering(audit);
        practice = search.isPractice(audit);
        workers = practice
                ? List.of()
                : search.workers(audit).stream().filter(this::isNotAnswering).toList();
        dutyNumber = council.settings().getDutyNumber();
        phonedOn = LocalDate.now(clock);
        phonedTime = Formats.time(clock.instant());
    }

    private boolean isNotAnswering(Worker worker) {
        return answering.stream().noneMatch(one -> one.id().equals(worker.id()));
    }

    public String raise() {
        var call = nobodyReached ? null : new Phoned(phoned, phonedAt());
        var made = concerns.raise(sent.command(), audit, new Concerns.Report(text, call, about));
        var told = search.open(made).concern().getTellings();
        words.done(told.isEmpty() ? "concern.message.nobodyTold" : "concern.message.raised");
        return "/concern/concern.xhtml?faces-redirect=true&id=" + made;
    }

    private Instant phonedAt() {
        unless(phonedOn != null, "concern.rule.when");
        try {
            return phonedOn.atTime(LocalTime.parse(padded(phonedTime)))
                    .atZone(Clocks.LONDON)
                    .toInstant();
        } catch (DateTimeParseException notATime) {
            throw new RuleViolation("concern.rule.time");
        }
    }

    /** People write 9:05 and 9.05. */
    private static String padded(String typed) {
        var time = typed == null ? "" : typed.strip().replace('.', ':');
        return time.indexOf(':') == 1 ? "0" + time : time;
    }

    /** Whom Candour tells, in one sentence. */
    public String getTold() {
        return answering.isEmpty()
                ? words.text("concern.text.nobodyToTell")
                : words.text("concern.text.tells", answering.get(0).name(), answering.size());
    }

    public int getTextLength() {
        return Concern.TEXT;
    }

    public int getPhonedLength() {
        return Phoned.WHOM;
    }

    public String getDutyNumber() {
        return dutyNumber;
    }

    /** Whether there is nothing to raise: the file is an invented one. */
    public boolean isPractice() {
        return practice;
    }

    public List<Answering> getAnswering() {
        return answering;
    }

    /** The newest first. */
    public List<ConcernLine> getEarlier() {
        return earlier;
    }

    /** Who works or worked on the case, but for those who would be told and so are named already. */
    public List<Worker> getWorkers() {
        return workers;
    }

    public Long getAudit() {
        return audit;
    }

    public void setAudit(Long audit) {
        this.audit = audit;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getPhoned() {
        return phoned;
    }

    public void setPhoned(String phoned) {
        this.phoned = phoned;
    }

    public LocalDate getPhonedOn() {
        return phonedOn;
    }

    public void setPhonedOn(LocalDate phonedOn) {
        this.phonedOn = phonedOn;
    }

    public String getPhonedTime() {
        return phonedTime;
    }

    public void setPhonedTime(String phonedTime) {
        this.phonedTime = phonedTime;
    }

    public boolean isNobodyReached() {
        return nobodyReached;
    }

    public void setNobodyReached(boolean nobodyReached) {
        this.nobodyReached = nobodyReached;
    }

    public Long getAbout() {
        return about;
    }

    public void setAbout(Long about) {
        this.about = about;
    }
}
