package candour.organisation.web;

import candour.organisation.Closure;
import candour.organisation.Councils;
import candour.organisation.Nation;
import candour.organisation.OrganisationSearch;
import candour.organisation.Settings;
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
import java.time.LocalDate;

/** What is set for the council: whom to phone, how long replies may take, which days are working days. */
@Named
@ViewScoped
public class SettingsView implements Serializable {

    private static final String SETTINGS = "/organisation/settings.xhtml?faces-redirect=true";

    private Settings settings;
    private String dutyNumber;
    private Integer replyDays;
    private Nation nation;
    private String name;
    private LocalDate from;
    private LocalDate to;
    private boolean overtaken;

    @Inject
    private Councils councils;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Sent sent;

    @Inject
    private Messages messages;

    public void load() {
        settings = structure.settingsToChange();
        dutyNumber = settings.getDutyNumber();
        replyDays = settings.getReplyDays();
        nation = settings.getNation();
    }

    /** What was typed stays; beside it the page shows what is set now. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        settings = structure.settingsToChange();
        overtaken = true;
    }

    public String save() {
        councils.set(sent.seen(), dutyNumber, replyDays, nation);
        messages.done("organisation.message.settingsSaved");
        return SETTINGS;
    }

    /** One day where no last day is given. */
    public String close() {
        councils.close(name, from, to == null ? from : to);
        messages.done("organisation.message.closed", name);
        return SETTINGS;
    }

    public String open(Closure closure) {
        councils.open(closure.from());
        messages.done("organisation.message.opened", closure.name());
        return SETTINGS;
    }

    public String days(Closure closure) {
        return closure.from().equals(closure.to())
                ? Formats.day(closure.from())
                : messages.text("organisation.text.fromTo", Formats.day(closure.from()), Formats.day(closure.to()));
    }

    public Settings getSettings() {
        return settings;
    }

    /** Whether somebody else changed them after they were opened here. */
    public boolean isOvertaken() {
        return overtaken;
    }

    public Nation[] getNations() {
        return Nation.values();
    }

    public String getDutyNumber() {
        return dutyNumber;
    }

    public void setDutyNumber(String dutyNumber) {
        this.dutyNumber = dutyNumber;
    }

    public Integer getReplyDays() {
        return replyDays;
    }

    public void setReplyDays(Integer replyDays) {
        this.replyDays = replyDays;
    }

    public Nation getNation() {
        return nation;
    }

    public void setNation(Nation nation) {
        this.nation = nation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
