package candour.trail.web;

import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.PersonChoice;
import candour.shared.Clocks;
import candour.shared.TrailEvent;
import candour.shared.web.Messages;
import candour.shared.web.Rows;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The trail by kind, person and day. */
@Named
@ViewScoped
public class TrailView implements Serializable {

    private TrailEvent.Kind kind;
    private Long person;
    private LocalDate from;
    private LocalDate to;
    private List<PersonChoice> people;

    @Inject
    private TrailSearch search;

    @Inject
    private OrganisationSearch structure;

    @Inject
    private Messages words;

    private final Rows<TrailRow> rows = new Rows<>(page -> search.rows(filter(), page), () -> search.count(filter()));

    /** Reads the choices for the filter: also those who have left, whose deeds stay. */
    public void load() {
        people = structure.people();
    }

    /** The filter stands in the address, so that what is shown can be opened again and by others. */
    public String show() {
        return "/trail/trail.xhtml?faces-redirect=true&includeViewParams=true";
    }

    public String detail(TrailRow row) {
        return new TrailDetail(words).of(row);
    }

    private TrailFilter filter() {
        return new TrailFilter(
                kind,
                person,
                from == null ? null : from.atStartOfDay(Clocks.LONDON).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(Clocks.LONDON).toInstant());
    }

    public Rows<TrailRow> getRows() {
        return rows;
    }

    public List<PersonChoice> getPeople() {
        return people;
    }

    public TrailEvent.Kind[] getKinds() {
        return TrailEvent.Kind.values();
    }

    public TrailEvent.Kind getKind() {
        return kind;
    }

    public void setKind(TrailEvent.Kind kind) {
        this.kind = kind;
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
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
