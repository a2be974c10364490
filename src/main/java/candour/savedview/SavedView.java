package candour.savedview;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Person;
import candour.shared.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** How somebody wants to see a list again: a name, the list, and the part of its address that says the filter. */
@Entity
@Table(name = "saved_view")
public class SavedView {

    public static final int NAME = 60;
    public static final int MOST = 20;

    static final int PAGE = 80;
    static final int FILTER = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Column(name = "list_page", nullable = false, updatable = false, length = PAGE)
    private String page;

    @Column(name = "name", nullable = false, length = NAME)
    private String name;

    @Column(name = "list_filter", nullable = false, updatable = false, length = FILTER)
    private String filter;

    protected SavedView() {} // for JPA

    /** {@code others} are those that the person has of the same list. */
    SavedView(Person person, String page, String name, String filter, List<SavedView> others) {
        unless(filter.length() <= FILTER, "savedview.rule.filterTooLong");
        unless(others.size() < MOST, "savedview.rule.most", MOST);
        this.person = person;
        this.page = page;
        this.filter = filter;
        rename(name, others);
    }

    void rename(String other, List<SavedView> others) {
        var typed = Typed.line(other, NAME);
        unless(typed != null, "savedview.rule.name");
        unless(others.stream().noneMatch(each -> each != this && each.isCalled(typed)), "savedview.rule.taken", typed);
        name = typed;
    }

    /** Names that differ in capitals only are one. */
    boolean isCalled(String other) {
        return other != null && name.equalsIgnoreCase(other.strip());
    }

    boolean shows(String other) {
        return filter.equals(other);
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    String getPage() {
        return page;
    }

    public String getName() {
        return name;
    }
}
