package candour.audit.web;

import candour.audit.DraftSearch;
import candour.audit.DraftToShare;
import candour.audit.Drafts;
import candour.audit.Part;
import candour.audit.Proposed;
import candour.audit.Recipient;
import candour.audit.Sharing;
import candour.audit.Sharing.Invitee;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.PersonChoice;
import candour.organisation.Settings;
import candour.shared.Formats;
import candour.shared.web.Messages;
import candour.shared.web.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The page on which a draft is shared: who is proposed, by date, and what the sharer makes of it. */
@Named
@ViewScoped
public class ShareView implements Serializable { // six injections: people, days and words all come together here

    @Inject
    private DraftSearch search;

    @Inject
    private Drafts drafts;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Messages words;

    @Inject
    private Sent sent;

    @Inject
    private Clock clock;

    private Long id;
    private DraftToShare draft;
    private List<ProposedRow> rows = List.of();
    private List<PersonChoice> people = List.of();
    private Settings settings;
    private Integer workingDays;
    private Long practitioner;
    private Long manager;
    private String nobody;

    public void load() {
        draft = search.toShare(id);
        rows = draft.proposed().stream().map(ProposedRow::new).toList();
        people = structure.peopleOn(LocalDate.now(clock));
        settings = structure.settings();
        workingDays = settings.getReplyDays();
    }

    public String share() {
        var invitees = new ArrayList<Invitee>();
        rows.forEach(row -> row.toInvitee().ifPresent(invitees::add));
        add(invitees, practitioner, Part.PRACTITIONER);
        add(invitees, manager, Part.LINE_MANAGER);
        drafts.share(sent.command(), id, new Sharing(invitees, workingDays, nobody));
        words.done("audit.message.shared");
        return "/audit/life.xhtml?faces-redirect=true&id=" + id;
    }

    private static void add(List<Invitee> invitees, Long person, Part part) {
        if (person != null) {
            invitees.add(new Invitee(person, part, null));
        }
    }

    /** With an example, so that nobody has to count. */
    public String getDaysHint() {
        var usual = settings.getReplyDays();
        var until = settings.getCalendar().after(LocalDate.now(clock), usual);
        return words.text("audit.hint.replyDays", usual, Formats.day(until));
    }

    /** Why somebody is proposed. */
    public String why(Proposed one) {
        if (!one.isPractitioner()) {
            return words.text("audit.text.manages");
        }
        return one.to() == null
                ? words.text("audit.text.holds", Formats.day(one.from()))
                : words.text("audit.text.held", Formats.day(one.from()), Formats.day(one.to()));
    }

    public String label(PersonChoice person) {
        return words.text("audit.choice.person", person.name(), person.jobTitle());
    }

    public int getReasonLength() {
        return Recipient.REASON;
    }

    public DraftToShare getDraft() {
        return draft;
    }

    public List<ProposedRow> getRows() {
        return rows;
    }

    public List<PersonChoice> getPeople() {
        return people;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Integer getWorkingDays() {
        return workingDays;
    }

    public void setWorkingDays(Integer workingDays) {
        this.workingDays = workingDays;
    }

    public Long getPractitioner() {
        return practitioner;
    }

    public void setPractitioner(Long practitioner) {
        this.practitioner = practitioner;
    }

    public Long getManager() {
        return manager;
    }

    public void setManager(Long manager) {
        this.manager = manager;
    }

    public String getNobody() {
        return nobody;
    }

    public void setNobody(String nobody) {
        this.nobody = nobody;
    }
}
