package candour.notification;

import candour.shared.Delivery;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

/** One thing that happened, for one address: its kind, its number and when; never more. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "webhook_id", nullable = false, updatable = false)
    private Webhook webhook;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false, length = 30)
    private NoticeKind kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subject;

    /** Tells this time from another time that the same thing happened. */
    @Column(name = "occasion", nullable = false, updatable = false, length = 40)
    private String occasion;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant happenedAt;

    @Embedded
    private Delivery delivery;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Notice() {} // for JPA

    /** That the day has passed that an action was planned for. */
    Notice(Webhook webhook, Long action, LocalDate dueOn, Instant since, Instant now) {
        this.webhook = webhook;
        this.kind = NoticeKind.ACTION_OVERDUE;
        this.subject = action;
        this.dueOn = dueOn;
        this.occasion = dueOn.toString();
        this.happenedAt = since;
        this.delivery = Delivery.dueAt(now);
    }

    /** That the result of an audit became final, which it may again after it was reopened. */
    Notice(Webhook webhook, Long audit, Instant at) {
        this.webhook = webhook;
        this.kind = NoticeKind.AUDIT_FINAL;
        this.subject = audit;
        this.occasion = at.toString();
        this.happenedAt = at;
        this.delivery = Delivery.dueAt(at);
    }

    void arrived(Instant at) {
        delivery = delivery.arrived(at);
    }

    void failed(Instant at, String why) {
        delivery = delivery.failed(at, why);
    }

    boolean isDueAt(Instant now) {
        return delivery.isDueAt(now) && webhook.isInUse();
    }

    /** What is sent: which of three, and no content. */
    String body() {
        return "{\"kind\":\"%s\",\"id\":%d,\"time\":\"%s\"}".formatted(kind, subject, happenedAt);
    }

    public Long getId() {
        return id;
    }

    public Webhook getWebhook() {
        return webhook;
    }

    public Delivery getDelivery() {
        return delivery;
    }
}
