package candour.casefile.web;

import candour.casefile.CaseType;
import candour.casefile.intake.Imports;
import candour.casefile.intake.MappedField;
import candour.casefile.intake.MappingSearch;
import candour.casefile.intake.MappingStart;
import candour.organisation.OrganisationSearch;
import candour.organisation.OrganisationSearch.UnitChoice;
import candour.shared.web.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Says what the columns of a council's own list mean, and what its words do. */
@Named
@ViewScoped
public class MappingView implements Serializable {

    private String id;
    private MappingStart start;
    private MappingForm form;
    private List<UnitChoice> teams;

    @Inject
    private MappingSearch search;

    @Inject
    private Imports imports;

    @Inject
    private OrganisationSearch structure;

    public void load() {
        start = search.start(Ids.of(id, "Import"));
        teams = structure.teams();
        form = new MappingForm(start.proposal());
        chosen();
    }

    /** Another column was chosen: shows its words. */
    public void chosen() {
        form.typesOf(words(MappedField.CASE_TYPE));
        form.teamsOf(words(MappedField.TEAM), teams);
    }

    private List<String> words(MappedField field) {
        var column = form.columnOf(field);
        return column == null || !start.shapes().containsKey(column)
                ? List.of()
                : List.copyOf(search.words(start.id(), column, form.columnOf(MappedField.IDENTIFIER)));
    }

    public String check() {
        imports.map(start.id(), form.toMapping(), form.getSaveAs());
        return "/casefile/import.xhtml?faces-redirect=true&id=" + start.id();
    }

    /** What three cells of the column that says {@code field} look like. */
    public List<String> shapes(MappedField field) {
        return start.shapes().getOrDefault(form.columnOf(field) == null ? "" : form.columnOf(field), List.of());
    }

    public MappedField[] getFields() {
        return MappedField.values();
    }

    public List<String> getColumns() {
        return List.copyOf(start.shapes().keySet());
    }

    public CaseType[] getTypes() {
        return CaseType.values();
    }

    public List<UnitChoice> getTeams() {
        return teams;
    }

    public MappingForm getForm() {
        return form;
    }

    public MappingStart getStart() {
        return start;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
