package candour.notification;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.Clocks;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * An address of another system that is told what happens, until it is withdrawn. The secret that signs what
 * is sent there follows from the command that made it and the keys of this server, and stands nowhere (D43).
 */
@Entity
@Table(name = "webhook")
public class Webhook {

    static final int ADDRESS = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    @Column(name = "address", nullable = false, updatable = false, length = ADDRESS)
    private String address;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "webhook_kind", joinColumns = @JoinColumn(name = "webhook_id"))
    @Column(name = "kind", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    /** What was due on this day becomes overdue on the day it is made: the first that it is told about. */
    @Column(name = "dues_from", nullable = false, updatable = false)
    private LocalDate duesFrom;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by_id", nullable = false, updatable = false)
    private Person madeBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Webhook() {} // for JPA

    Webhook(Person by, String command, Destination to, Set<NoticeKind> kinds, Instant at) {
        unless(!kinds.isEmpty(), "notification.rule.noKind");
        this.organisation = by.getOrganisation();
        this.madeBy = by;
        this.command = command;
        this.address = to.address();
        this.kinds.addAll(kinds);
        this.madeAt = at;
        this.duesFrom = LocalDate.ofInstant(at, Clocks.LONDON).minusDays(1);
    }

    /** For good; what is still on its way to it is given up. Once more changes nothing. */
    void withdraw(Instant at) {
        if (withdrawnAt == null) {
            withdrawnAt = at;
        }
    }

    String getCommand() {
        return command;
    }

    public boolean isInUse() {
        return withdrawnAt == null;
    }

    public Long getId() {
        return id;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    public String getAddress() {
        return address;
    }

    public Set<NoticeKind> getKinds() {
        return Collections.unmodifiableSet(kinds);
    }
}
