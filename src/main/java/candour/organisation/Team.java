package candour.organisation;

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
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.Locale;

/** A team of a service; cases are held in teams, and scope is given by team. */
@Entity
@Table(name = "team")
public class Team implements Serializable {

    public static final int NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "service_id", nullable = false)
    private Service service;

    @Column(name = "name", nullable = false, length = NAME)
    private String name;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Team() {} // for JPA

    Team(Service service, String name) {
        this.organisation = service.getOrganisation();
        this.service = service;
        this.name = tidy(name);
    }

    /** A name of a team or service as it is kept: with single spaces, and none at its ends. */
    static String tidy(String name) {
        return name.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** A name as somebody typed it, fit to be kept. */
    static String checked(String typed) {
        return tidy(Typed.text(Typed.line(typed, NAME), NAME));
    }

    /** What tells one team or service from another: upper and lower case and spaces make no difference. */
    public static String plainName(String name) {
        return tidy(name).toLowerCase(Locale.ROOT);
    }

    void rename(String typed) {
        name = checked(typed);
    }

    /** The team moves, people and cases with it. */
    void moveTo(Service other) {
        service = other;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Service getService() {
        return service;
    }

    public String getName() {
        return name;
    }

    public int getVersion() {
        return version;
    }
}
