package candour.shared.mail;

import candour.shared.Delivery;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One mail to one address. Its words are the same for everybody and stand in the bundle. */
@Entity
@Table(name = "letter")
public class Letter {

    static final int ADDRESS_LENGTH = 254; // RFC 5321, 4.5.3.1.3

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "address", nullable = false, updatable = false, length = ADDRESS_LENGTH)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(name = "urgency", nullable = false, updatable = false, length = 10)
    private Urgency urgency;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "occasion", updatable = false, length = 80)
    private String occasion;

    @Embedded
    private Delivery delivery;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected Letter() {} // for JPA

    Letter(String address, Urgency urgency, String occasion, Instant at) {
        this.address = address;
        this.urgency = urgency;
        this.occasion = occasion;
        this.writtenAt = at;
        this.delivery = Delivery.dueAt(at);
    }

    void arrived(Instant at) {
        delivery = delivery.arrived(at);
    }

    void failed(Instant at, String why) {
        delivery = urgency == Urgency.AT_ONCE ? delivery.failedUrgently(at, why) : delivery.failed(at, why);
    }

    void tryAgain(Instant at) {
        delivery = delivery.again(at);
    }

    public Long getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    public Delivery getDelivery() {
        return delivery;
    }
}
