package candour.savedview.web;

import candour.savedview.SavedView;
import candour.savedview.SavedViewRow;
import candour.savedview.SavedViewSearch;
import candour.savedview.SavedViews;
import candour.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Own saved views of the list that the page shows. Its filter is what the page names as parameters of its address;
 * what was typed to look for is not among them, for it may be the council's own case number.
 */
@Named
@RequestScoped
public class SavedViewsView {

    private Long chosen;
    private String name;
    private String newName;
    private List<SavedViewRow> rows;

    @Inject
    private SavedViewSearch search;

    @Inject
    private SavedViews views;

    @Inject
    private Messages messages;

    public List<SavedViewRow> getRows() {
        if (rows == null) {
            rows = search.mine(page());
        }
        return rows;
    }

    /** Whether the list is filtered as that view says. */
    public boolean isShown(SavedViewRow row) {
        return row.filter().equals(filter());
    }

    public String save() {
        views.save(page(), name, filter());
        messages.done("savedview.message.saved");
        return again();
    }

    public String rename() {
        views.rename(chosen, newName);
        messages.done("savedview.message.renamed");
        return again();
    }

    public String delete() {
        views.delete(chosen);
        messages.done("savedview.message.deleted");
        return again();
    }

    private static String again() {
        return page() + "?faces-redirect=true&includeViewParams=true";
    }

    private static String page() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    private static String filter() {
        var faces = FacesContext.getCurrentInstance();
        return ViewMetadata.getViewParameters(faces.getViewRoot()).stream()
                .filter(parameter -> !value(parameter, faces).isEmpty())
                .map(parameter ->
                        parameter.getName() + "=" + URLEncoder.encode(value(parameter, faces), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String value(UIViewParameter parameter, FacesContext faces) {
        var value = parameter.getStringValueFromModel(faces);
        return value == null ? "" : value;
    }

    public int getNameLength() {
        return SavedView.NAME;
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
