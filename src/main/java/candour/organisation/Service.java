package candour.organisation;

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

/** A part of the council with a service manager, such as <em>Children looked after</em>. */
@Entity
@Table(name = "service")
public class Service implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "name", nullable = false, length = Team.NAME)
    private String name;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Service() {} // for JPA

    Service(Organisation organisation, String name) {
        this.organisation = organisation;
        this.name = Team.tidy(name);
    }

    void rename(String typed) {
        name = Team.checked(typed);
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public String getName() {
        return name;
    }

    public int getVersion() {
        return version;
    }
}
