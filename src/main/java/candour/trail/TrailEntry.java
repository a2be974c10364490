package candour.trail;

import candour.access.Identity;
import candour.shared.TrailEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the trail. Never changed and never deleted. */
@Entity
@Table(name = "trail_entry")
public class TrailEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "organisation_id", updatable = false)
    private Long organisation;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(name = "person_id", updatable = false)
    private Long person;

    @Column(name = "person_name", nullable = false, updatable = false, length = 120)
    private String personName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 10)
    private TrailEvent.Kind kind;

    @Column(name = "what", nullable = false, updatable = false, length = 120)
    private String what;

    @Column(name = "subject", updatable = false, length = 40)
    private String subject;

    @Column(name = "subject_id", updatable = false)
    private Long subjectId;

    @Column(name = "detail", updatable = false, length = 200)
    private String detail;

    @Column(name = "token", updatable = false, length = 80)
    private String token;

    protected TrailEntry() {} // for JPA

    TrailEntry(Identity who, Instant happenedAt, TrailEvent event) {
        this.organisation = who.organisation();
        this.person = who.person();
        this.personName = who.name();
        this.token = who.limit() == null ? null : who.limit().token();
        this.happenedAt = happenedAt;
        this.kind = event.kind();
        this.what = event.what();
        this.subject = event.subject();
        this.subjectId = event.id();
        this.detail = event.detail();
    }

    public Long getId() {
        return id;
    }
}
