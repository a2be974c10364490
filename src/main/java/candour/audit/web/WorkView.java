package candour.audit.web;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.audit.AuditSearch;
import candour.audit.MyAudit;
import candour.audit.MyWork;
import candour.audit.PracticeAudits;
import candour.organisation.OrganisationSearch;
import candour.organisation.WorkingCalendar;
import candour.shared.Clocks;
import candour.shared.Formats;
import candour.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** My work: what is to be done by the person who asks. */
@Named
@RequestScoped
public class WorkView { // seven injections: each line says in words how many working days are left

    @Inject
    private AuditSearch search;

    @Inject
    private PracticeAudits practice;

    @Inject
    private DraftsView drafts;

    @Inject
    private CurrentUser user;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Messages words;

    @Inject
    private Clock clock;

    private MyWork mine = MyWork.NONE;
    private LocalDate today;
    private WorkingCalendar workingDays;

    @PostConstruct
    void load() {
        today = LocalDate.now(clock);
        if (isAssessor()) {
            mine = search.mine();
            workingDays = structure.settings().getCalendar();
        }
    }

    /** Opens a practice audit at once, or goes on with the one begun. */
    public String practise() {
        return "/audit/audit.xhtml?faces-redirect=true&id=" + practice.open();
    }

    public boolean isAssessor() {
        return user.may(Permission.CONDUCT_AUDIT);
    }

    public String getLead() {
        if (!isAssessor() && drafts.getWaiting() > 0) {
            return words.text("audit.lead.drafts", drafts.getWaiting());
        }
        if (!isAssessor()) {
            return words.text(user.may(Permission.READ_AUDIT) ? "audit.lead.reader" : "audit.lead.noAudits");
        }
        if (getToDo().isEmpty()) {
            return words.text("audit.lead.nothingToDo");
        }
        var late = getToDo().stream().filter(audit -> audit.isLateOn(today)).count();
        return getToDo().stream()
                .filter(audit -> !audit.isLateOn(today))
                .findFirst()
                .map(next -> words.text("audit.lead.toDo", getToDo().size(), late, Formats.day(next.dueOn())))
                .orElseGet(() -> words.text("audit.lead.allLate", getToDo().size()));
    }

    /** How long there is left, in working days. */
    public String left(MyAudit audit) {
        var days = workingDays.between(today, audit.dueOn());
        if (audit.isLateOn(today)) {
            return words.text("audit.text.late", -days);
        }
        return audit.dueOn().equals(today) ? words.text("audit.text.dueToday") : words.text("audit.text.left", days);
    }

    /** When it was last saved: the time, and the day where it was another. */
    public String saved(MyAudit audit) {
        var isToday = audit.savedAt() != null
                && today.equals(audit.savedAt().atZone(Clocks.LONDON).toLocalDate());
        return isToday ? Formats.time(audit.savedAt()) : Formats.moment(audit.savedAt());
    }

    /** The kind of status that goes with it: late, due within a week, or neither. */
    public String urgency(MyAudit audit) {
        if (audit.isLateOn(today)) {
            return "late";
        }
        return workingDays.between(today, audit.dueOn()) <= 5 ? "due" : "none";
    }

    public List<MyAudit> getToDo() {
        return mine.toDo();
    }

    public List<MyAudit> getDone() {
        return mine.done();
    }
}
