package candour.concern;

import candour.organisation.Person;
import jakarta.persistence.Column;
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
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** That somebody was told of a concern: once, and when it was due. */
@Entity
@Table(name = "telling")
public class Telling implements Serializable {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "concern_id", nullable = false, updatable = false)
    private Concern concern;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity", nullable = false, updatable = false, length = 20)
    private Capacity capacity;

    @Column(name = "due_at", nullable = false, updatable = false)
    private Instant dueAt;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant toldAt;

    protected Telling() {} // for JPA

    Telling(Concern concern, Rung rung, Instant dueAt, Instant toldAt) {
        this.concern = concern;
        this.person = rung.person();
        this.capacity = rung.capacity();
        this.dueAt = dueAt;
        this.toldAt = toldAt;
    }

    /** By how many whole hours it came late; Candour may have stood still when it was due. */
    public long hoursLate() {
        return Duration.between(dueAt, toldAt).toHours();
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public Capacity getCapacity() {
        return capacity;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getToldAt() {
        return toldAt;
    }
}
