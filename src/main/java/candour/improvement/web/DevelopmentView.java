package candour.improvement.web;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.improvement.DevelopmentLine;
import candour.improvement.DevelopmentPoint;
import candour.improvement.DevelopmentPoints;
import candour.improvement.DevelopmentSearch;
import candour.shared.web.Messages;
import candour.shared.web.Overtaken;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A practitioner's own development points, and those that others have shared with them as their line manager. */
@Named
@ViewScoped
public class DevelopmentView implements Serializable {

    @Inject
    private DevelopmentSearch search;

    @Inject
    private DevelopmentPoints points;

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    private List<DevelopmentRow> rows = List.of();
    private List<DevelopmentLine> shared = List.of();

    @PostConstruct
    void load() {
        rows = user.may(Permission.REPLY_TO_DRAFT)
                ? search.mine().stream().map(DevelopmentRow::new).toList()
                : List.of();
        shared = search.sharedWithMe();
    }

    public void save(DevelopmentRow row) {
        points.reword(row.getLine().id(), row.getLine().version(), row.getWords());
        told("improvement.message.pointSaved");
    }

    public void share(DevelopmentRow row) {
        points.share(row.getLine().id(), row.getLine().version());
        told("improvement.message.pointShared");
    }

    public void takeBack(DevelopmentRow row) {
        points.takeBack(row.getLine().id(), row.getLine().version());
        told("improvement.message.pointTakenBack");
    }

    private void told(String message) {
        load();
        messages.done(message);
    }

    /** What is typed stays in the page. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        load();
    }

    public int getWordsLength() {
        return DevelopmentPoint.WORDS;
    }

    public List<DevelopmentRow> getRows() {
        return rows;
    }

    public List<DevelopmentLine> getShared() {
        return shared;
    }
}
