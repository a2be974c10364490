package candour.report.web;

import candour.organisation.OrganisationSearch.UnitChoice;
import candour.report.ReportRow;
import candour.report.ReportSearch;
import candour.report.Reports;
import candour.shared.web.Rows;
import candour.shared.web.Sent;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Order a report; and those that were made before. */
// five injections: reports are listed, ordered and watched on one page
@Named
@ViewScoped
public class ReportListView implements Serializable {

    @Inject
    private Reports reports;

    @Inject
    private ReportSearch search;

    @Inject
    private ReportWatch watch;

    @Inject
    private Sent sent;

    @Inject
    private Clock clock;

    private final Rows<ReportRow> rows = Rows.inFull(page -> search.rows(page), () -> search.count());

    private List<UnitChoice> services;
    private boolean wholeCouncil;
    private ReportForm form;

    /** Goes on watching what was ordered here before and is not ready yet. */
    public void load() {
        services = search.services();
        wholeCouncil = search.isAboutWholeCouncil();
        form = new ReportForm(
                LocalDate.now(clock),
                services.size() == 1 && !wholeCouncil ? services.get(0).id() : null);
        search.underWay().ifPresent(watch::watch);
    }

    public void order() {
        watch.watch(search.row(reports.order(sent.command(), form.getFrom(), form.getTo(), form.getService())));
    }

    public boolean isWholeCouncil() {
        return wholeCouncil;
    }

    /** Whether there is anything that a report of this person's may be about. */
    public boolean isPossible() {
        return isWholeCouncil() || !services.isEmpty();
    }

    public ReportForm getForm() {
        return form;
    }

    public List<UnitChoice> getServices() {
        return services;
    }

    public Rows<ReportRow> getRows() {
        return rows;
    }
}
