package candour.programme;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.sampling.StratifiedDraw;
import candour.shared.Json;
import candour.shared.Typed;
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
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * A sample drawn from a frame by a seed that the server made after the frame was frozen (D21). Draws of a frame are
 * numbered; every one after the first has a reason. Never changes.
 */
@Entity
@Table(name = "draw")
public class Draw {

    public static final int REASON_LENGTH = 500;

    /** More than any round of audits could read, and no more than a certificate can hold. */
    public static final int LARGEST_SAMPLE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "frame_id", nullable = false, updatable = false)
    private Frame frame;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "reason", updatable = false, length = REASON_LENGTH)
    private String reason;

    @Column(name = "seed", nullable = false, updatable = false, length = 64)
    private String seed;

    @Column(name = "sample_size", nullable = false, updatable = false)
    private int sampleSize;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "drawn_by_id", updatable = false)
    private Person drawnBy;

    @Column(name = "drawn_at", nullable = false, updatable = false)
    private Instant drawnAt;

    @Column(name = "certificate", nullable = false, updatable = false, length = 1_000_000)
    private String certificate;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    @OneToMany(mappedBy = "draw", cascade = CascadeType.PERSIST)
    @OrderBy("drawOrder")
    private List<DrawnCase> cases;

    protected Draw() {} // for JPA

    /** {@code seed} was made when the frame was already frozen; {@code before} draws of it were made earlier. */
    Draw(String command, Frame frame, long before, int sampleSize, String reason, String seed, Person by, Instant at) {
        var why = Typed.optional(reason, REASON_LENGTH);
        unless(sampleSize <= frame.getSize(), "programme.rule.sampleOverFrame", sampleSize, frame.getSize());
        unless(sampleSize >= 1 && sampleSize <= LARGEST_SAMPLE, "programme.rule.sampleSize", LARGEST_SAMPLE);
        unless(before == 0 || why != null, "programme.rule.drawReason");
        this.command = command;
        this.organisation = frame.getOrganisation();
        this.frame = frame;
        this.number = Math.toIntExact(before + 1);
        this.reason = why;
        this.seed = seed;
        this.sampleSize = sampleSize;
        this.drawnBy = by;
        this.drawnAt = at;
        var entries = frame.getEntries();
        var sample = StratifiedDraw.of(
                seed, sampleSize, entries.stream().map(FrameEntry::getStratum).toList());
        this.cases = sample.units().stream()
                .map(unit -> new DrawnCase(this, unit.number(), entries.get(unit.framePosition() - 1)))
                .toList();
        this.certificate = Json.canonical(Certificate.of(this, sample));
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Frame getFrame() {
        return frame;
    }

    public int getNumber() {
        return number;
    }

    /** Null for a first draw that needs none. */
    public String getReason() {
        return reason;
    }

    public String getSeed() {
        return seed;
    }

    public int getSampleSize() {
        return sampleSize;
    }

    /** Null when the system did it. */
    public Person getDrawnBy() {
        return drawnBy;
    }

    public Instant getDrawnAt() {
        return drawnAt;
    }

    /** The document as it was made, word for word. */
    public String getCertificateText() {
        return certificate;
    }

    public Certificate getCertificate() {
        return Json.read(certificate, Certificate.class);
    }

    public List<DrawnCase> getCases() {
        return Collections.unmodifiableList(cases);
    }
}
