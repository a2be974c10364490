package candour.organisation;

import static candour.shared.RuleViolation.unless;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who works for the council, known by the council's own staff reference. Separation of duties is by person,
 * not by account (D18). The line of management never runs in a circle.
 */
@Entity
@Table(name = "person")
public class Person implements Serializable {

    public static final int REFERENCE_LENGTH = 40;
    public static final int MAIL_ADDRESS = 254; // RFC 5321, 4.5.3.1.3

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "reference", nullable = false, updatable = false, length = REFERENCE_LENGTH)
    private String reference;

    @Column(name = "name", length = 120)
    private String name;

    @Column(name = "job_title", nullable = false, length = 120)
    private String jobTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "line_manager_id")
    private Person lineManager;

    @OneToMany(mappedBy = "person", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private Set<Supervision> supervisions = new LinkedHashSet<>();

    /** Who stands in whenever this person is away. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "deputy_id")
    private Person deputy;

    @OneToMany(mappedBy = "person")
    private List<Leave> leave = new ArrayList<>();

    @Column(name = "works_from")
    private LocalDate worksFrom;

    @Column(name = "works_to")
    private LocalDate worksTo;

    @Column(name = "mail_address", length = MAIL_ADDRESS)
    private String mailAddress;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Person() {} // for JPA

    Person(Organisation organisation, String reference, String name) {
        this.organisation = organisation;
        this.reference = reference;
        this.name = name;
        this.jobTitle = "";
    }

    /** As somebody who looks after people has it. */
    void change(Position post, Team where, Person manager, LocalDate today) {
        unlessBackwards(post.from(), post.to());
        unlessInCircle(manager);
        unless(post.isReachable(), "organisation.rule.mailAddress");
        employ(post.jobTitle(), where, post.from(), post.to());
        reportTo(manager, today);
        name = post.name();
        mailAddress = post.mail();
    }

    void employ(String jobTitle, Team team, LocalDate from, LocalDate to) {
        unlessBackwards(from, to);
        this.jobTitle = jobTitle;
        this.team = team;
        this.worksFrom = from;
        this.worksTo = to;
    }

    private void unlessBackwards(LocalDate from, LocalDate to) {
        unless(
                from == null || to == null || !to.isBefore(from),
                "organisation.rule.leavesBeforeStart",
                getDisplayName());
    }

    /** From {@code day} on; null for nobody. */
    void reportTo(Person manager, LocalDate day) {
        unlessInCircle(manager);
        lineManager = manager;
        Supervision.change(supervisions, this, manager, day);
    }

    private void unlessInCircle(Person manager) {
        unless(!isSame(manager), "organisation.rule.ownManager", getDisplayName());
        unless(manager == null || !manager.isInLineOf(this), "organisation.rule.lineInCircle", getDisplayName());
    }

    /** Until it is said anew to whom they report, which a list does for all that it names; the past stays as it was. */
    void leaveLine() {
        lineManager = null;
    }

    void nameDeputy(Person standing) {
        unlessOwnDeputy(standing);
        deputy = standing;
    }

    void unlessOwnDeputy(Person other) {
        unless(!isSame(other), "organisation.rule.ownDeputy");
    }

    /** Returns false for days that were entered already. */
    boolean goOn(Leave days) {
        if (leave.stream().anyMatch(days::isSameAs)) {
            return false;
        }
        unless(leave.stream().noneMatch(days::overlaps), "organisation.rule.leaveTwice");
        leave.add(days);
        return true;
    }

    /** Is back on {@code today}. Returns whether those days are to be forgotten, for they had not begun. */
    boolean returnFrom(Leave days, LocalDate today) {
        if (days.getFrom().isBefore(today)) {
            if (days.covers(today)) {
                days.endBefore(today);
            }
            return false;
        }
        return leave.remove(days);
    }

    /** Works here on {@code day} and is not away. */
    public boolean isThereOn(LocalDate day) {
        return worksOn(day) && getLeave().stream().noneMatch(days -> days.covers(day));
    }

    /**
     * Who stands in for this person, if they are there themselves: whoever is named for these days, else the standing
     * deputy.
     */
    public Optional<Person> deputyOn(LocalDate day) {
        var named = getLeave().stream().filter(days -> days.covers(day)).map(Leave::getDeputy);
        return Stream.concat(named, Stream.ofNullable(getDeputy()))
                .filter(Objects::nonNull)
                .filter(other -> other.isThereOn(day))
                .findFirst();
    }

    /**
     * Who is to be turned to for this person on {@code day}: they themselves where they are there, else their deputy,
     * else the same for whoever manages them, and so on up the line; nobody where all are away. A deputy's own deputy
     * is not asked, and the line has an end, so there is no circle.
     */
    public Optional<Person> standIn(LocalDate day) {
        for (var person = this; person != null; person = person.getLineManager()) {
            var there = person.isThereOn(day) ? Optional.of(person) : person.deputyOn(day);
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    /**
     * Whether {@code other} is this person or stands somewhere above this person in today's line of management. Asks by
     * getters: a manager may be a proxy, whose fields are empty.
     */
    public boolean isInLineOf(Person other) {
        for (var person = this; person != null; person = person.getLineManager()) {
            if (Objects.equals(person.getId(), other.getId())
                    && person.getReference().equals(other.getReference())) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code other} stood above this person in the line of management on any of these days. */
    public boolean wasUnder(Person other, Days days) {
        return Supervision.reaches(other, this, days);
    }

    /**
     * Whether {@code other} is this person: by the council's own reference, so that it holds for somebody not yet
     * stored and for a lazy proxy alike.
     */
    public boolean isSame(Person other) {
        return other != null && getReference().equals(other.getReference());
    }

    public boolean worksOn(LocalDate day) {
        return (worksFrom == null || !worksFrom.isAfter(day)) && (worksTo == null || !worksTo.isBefore(day));
    }

    public PersonState stateOn(LocalDate day) {
        return PersonState.on(day, worksFrom, worksTo);
    }

    /** Whether all that a post says of them holds already. */
    boolean isIn(Position post) {
        return Objects.equals(name, post.name())
                && jobTitle.equals(post.jobTitle())
                && Objects.equals(team == null ? null : team.getId(), post.team())
                && Objects.equals(lineManager == null ? null : lineManager.getId(), post.lineManager())
                && Objects.equals(worksFrom, post.from())
                && Objects.equals(worksTo, post.to())
                && Objects.equals(mailAddress, post.mail());
    }

    /** The name where the council gave one, else the staff reference. */
    public String getDisplayName() {
        return name == null ? reference : name;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getReference() {
        return reference;
    }

    public String getName() {
        return name;
    }

    /** Where they read mail; null where Candour knows of none. */
    public String getMailAddress() {
        return mailAddress;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public Team getTeam() {
        return team;
    }

    public Person getLineManager() {
        return lineManager;
    }

    /** By whom they were and are managed, the earliest told first. */
    public Set<Supervision> getSupervisions() {
        return Collections.unmodifiableSet(supervisions);
    }

    public Person getDeputy() {
        return deputy;
    }

    public List<Leave> getLeave() {
        return Collections.unmodifiableList(leave);
    }

    public LocalDate getWorksFrom() {
        return worksFrom;
    }

    public LocalDate getWorksTo() {
        return worksTo;
    }

    public int getVersion() {
        return version;
    }
}
