package candour.audit.web;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.audit.DraftSearch;
import candour.audit.LedDraft;
import candour.audit.Part;
import candour.audit.SharedDraft;
import candour.organisation.OrganisationSearch;
import candour.shared.Formats;
import candour.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The part of My work with drafts that were shared with the person: those that wait for a reply, with what time is left. */
@Named
@RequestScoped
public class DraftsView { // five injections: each line says in words how many working days are left

    @Inject
    private DraftSearch search;

    @Inject
    private CurrentUser user;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Messages words;

    @Inject
    private Clock clock;

    private List<SharedDraft> drafts = List.of();
    private List<LedDraft> led = List.of();
    private LocalDate today;

    @PostConstruct
    void load() {
        today = LocalDate.now(clock);
        drafts = search.mine();
        led = user.may(Permission.CONDUCT_AUDIT) ? search.ledByMe() : List.of();
    }

    public boolean waiting(SharedDraft draft) {
        return draft.isWaitingOn(today);
    }

    public String kind(SharedDraft draft) {
        return waiting(draft) ? "due" : draft.status().isFinal() || draft.repliedAt() != null ? "done" : "none";
    }

    /** How long there is left to reply, or why there is nothing to do. */
    public String stands(SharedDraft draft) {
        if (waiting(draft)) {
            return words.text(
                    "audit.text.replyLeft",
                    structure.settings().getCalendar().between(today, draft.until()),
                    Formats.day(draft.until()));
        }
        if (draft.repliedAt() != null) {
            return words.text("audit.text.repliedOn", Formats.moment(draft.repliedAt()));
        }
        if (draft.status().isFinal()) {
            return words.text("audit.text.finalNow");
        }
        return words.text(draft.part() == Part.LINE_MANAGER ? "audit.text.toRead" : "audit.text.replyEnded");
    }

    /** How many wait for this person's reply. */
    public long getWaiting() {
        return drafts.stream().filter(this::waiting).count();
    }

    /** Where an own audit stands, and what comes next. */
    public String leads(LedDraft draft) {
        if (draft.isToShare()) {
            return words.text("audit.text.toShare");
        }
        if (draft.asked() == 0) {
            return words.text("audit.text.nobodyAsked");
        }
        var key = draft.isToFinish(today) ? "audit.text.toFinish" : "audit.text.repliesIn";
        return words.text(key, draft.replied(), draft.asked(), Formats.day(draft.until()));
    }

    public List<LedDraft> getLed() {
        return led;
    }

    public LocalDate getToday() {
        return today;
    }

    public List<SharedDraft> getDrafts() {
        return drafts;
    }
}
