package candour.improvement.web;

import candour.improvement.DevelopmentLine;
import candour.improvement.DevelopmentPoint;
import candour.improvement.DevelopmentPoints;
import candour.improvement.DevelopmentSearch;
import candour.improvement.DraftPage;
import candour.improvement.ReplySearch;
import candour.shared.NotFound;
import candour.shared.web.Messages;
import candour.shared.web.Overtaken;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page that makes a development point of one's own from a finding. */
@Named
@ViewScoped
public class PointView implements Serializable {

    @Inject
    private ReplySearch search;

    @Inject
    private DevelopmentPoints points;

    @Inject
    private DevelopmentSearch own;

    @Inject
    private Messages messages;

    private Long id;
    private Long finding;
    private DraftPage.Point point;
    private String words;
    private int seen;

    public void load() {
        point = search.draft(id).points().stream()
                .filter(each -> each.finding().equals(finding))
                .findFirst()
                .orElseThrow(() -> new NotFound("Finding", finding));
        words = read();
    }

    /** What the point says by now; null while there is none. */
    private String read() {
        var known = own.mineOf(finding);
        seen = known.map(DevelopmentLine::version).orElse(DevelopmentPoint.ABSENT);
        return known.map(DevelopmentLine::words).orElse(null);
    }

    /** What is typed stays in the page. */
    void readAgain(@Observes(notifyObserver = Reception.IF_EXISTS) Overtaken unused) {
        read();
    }

    public String make() {
        points.make(id, finding, seen, words);
        messages.done("improvement.message.pointMade");
        return "/improvement/development.xhtml?faces-redirect=true";
    }

    public int getWordsLength() {
        return DevelopmentPoint.WORDS;
    }

    public DraftPage.Point getPoint() {
        return point;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getFinding() {
        return finding;
    }

    public void setFinding(Long finding) {
        this.finding = finding;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
