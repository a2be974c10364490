package candour.casefile.web;

import candour.casefile.CaseFacts;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseIdentifiers;
import candour.casefile.FactKind;
import candour.casefile.FactRow;
import candour.casefile.FactSheet;
import candour.casefile.FactSource;
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
import java.util.List;
import java.util.Objects;

/**
 * The facts of a case beside an audit or on the case's own page: each with the day it is from. A fact can be put right
 * with a reason, and the council's own case number is shown on request; the number is not kept in the page.
 */
@Named
@ViewScoped
public class CaseFactsView implements Serializable {

    private Long caseFile;
    private FactSheet sheet;
    private FactRow chosen;
    private String value;
    private LocalDate day;
    private String reason;
    private transient String number;

    @Inject
    private Sent sent;

    @Inject
    private CaseFileSearch search;

    @Inject
    private CaseFacts corrections;

    @Inject
    private CaseIdentifiers identifiers;

    @Inject
    private Messages messages;

    /** Shows what a page has read already. */
    void show(Long read, FactSheet facts) {
        caseFile = read;
        sheet = facts;
    }

    /** The facts of that case; read once a page, for reading them is in the trail. */
    public List<FactRow> of(Long asked) {
        if (!Objects.equals(asked, caseFile)) {
            show(asked, search.facts(asked));
        }
        return sheet.rows();
    }

    public FactSheet getSheet() {
        return sheet;
    }

    /** The day that all of them are from; null where they are from different days, and each says its own. */
    public LocalDate getSameDay() {
        var days = sheet.rows().stream().map(FactRow::asOf).distinct().toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    /** The import that all are from but what was corrected; null where they are from several, and each says its own. */
    public FactSource getSameSource() {
        var sources = sheet.rows().stream()
                .filter(fact -> !fact.corrected())
                .map(FactRow::source)
                .distinct()
                .toList();
        return sources.size() == 1 ? sources.get(0) : null;
    }

    /** Whether no import is known for any of them. */
    public boolean isWithoutSource() {
        return sheet.rows().stream().allMatch(fact -> fact.source() == null);
    }

    /** What a fact says, in words: what its code means, a date, a count. */
    public String words(FactKind kind, String value) {
        if (kind.isDate()) {
            return Formats.day(LocalDate.parse(value));
        }
        return kind.isCode() ? messages.text(kind.keyOf(value)) : value;
    }

    public void choose(FactRow fact) {
        chosen = fact;
        value = fact.value();
        day = fact.day();
        reason = null;
    }

    /** Nothing at a second press of the button, which comes when the first has put it right. */
    public void correct() {
        if (chosen == null) {
            return;
        }
        corrections.correct(
                sent.command(), chosen.id(), chosen.version(), chosen.kind().isDate() ? day.toString() : value, reason);
        sheet = search.facts(caseFile);
        chosen = null;
        messages.done("casefile.message.corrected");
    }

    /** What is typed stays; beside it stands what the fact says now. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        sheet = search.facts(caseFile);
        chosen = chosen == null
                ? null
                : sheet.rows().stream()
                        .filter(fact -> fact.id().equals(chosen.id()))
                        .findFirst()
                        .orElse(null);
    }

    public void cancel() {
        chosen = null;
    }

    public void showNumber() {
        number = identifiers.show(caseFile);
    }

    public FactRow getChosen() {
        return chosen;
    }

    public String getNumber() {
        return number;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
