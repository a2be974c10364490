package candour.organisation;

import static candour.shared.RuleViolation.unless;

import candour.shared.Typed;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the administrator sets for the council. A council has them from its first day; no two closures share a day. */
@Entity
@Table(name = "settings")
public class Settings implements Serializable {

    public static final int NUMBER = 30;
    static final int USUAL_REPLY_DAYS = 10;
    static final int MOST_REPLY_DAYS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "duty_number", length = NUMBER)
    private String dutyNumber;

    @Column(name = "reply_days", nullable = false)
    private int replyDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "nation", nullable = false, length = 20)
    private Nation nation;

    @ElementCollection
    @CollectionTable(name = "closure", joinColumns = @JoinColumn(name = "settings_id"))
    private Set<Closure> closures = new HashSet<>();

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Settings() {} // for JPA

    Settings(Organisation organisation) {
        this.organisation = organisation;
        this.replyDays = USUAL_REPLY_DAYS;
        this.nation = Nation.ENGLAND;
    }

    void change(String duty, int days, Nation where) {
        var number = Typed.line(duty, NUMBER);
        unless(number != null && isDialled(number), "organisation.rule.dutyNumber");
        unless(days >= 1 && days <= MOST_REPLY_DAYS, "organisation.rule.replyDays", MOST_REPLY_DAYS);
        dutyNumber = number;
        replyDays = days;
        nation = where;
    }

    /** As people write numbers, and with as many digits as one can have: 3 (999) to 15 (ITU-T E.164). */
    private static boolean isDialled(String number) {
        var digits = number.chars().filter(each -> each >= '0' && each <= '9').count();
        return number.matches("\\+?[0-9 ()-]+") && digits >= 3 && digits <= 15;
    }

    /** The same closure again changes nothing. */
    void close(Closure days) {
        if (!closures.contains(days)) {
            unless(closures.stream().noneMatch(days::overlaps), "organisation.rule.closureTwice");
            closures.add(days);
        }
    }

    /** What is open already stays open. Returns whether the council was to be closed from that day. */
    boolean open(LocalDate from) {
        return closures.removeIf(closure -> closure.from().equals(from));
    }

    public WorkingCalendar getCalendar() {
        return new WorkingCalendar(nation, getClosures());
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /** Whom to phone when a child may be at risk; null until the administrator has set it. */
    public String getDutyNumber() {
        return dutyNumber;
    }

    /** How many working days a practitioner has to reply to a draft. */
    public int getReplyDays() {
        return replyDays;
    }

    public Nation getNation() {
        return nation;
    }

    /** The first one first. */
    public List<Closure> getClosures() {
        return closures.stream().sorted(Comparator.comparing(Closure::from)).toList();
    }

    public int getVersion() {
        return version;
    }
}
