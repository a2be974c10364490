package candour.programme;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.shared.Json;
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
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The cases that a sample is drawn from, frozen with size and hash before there is any seed. Never changes.
 *
 * <p>Its listing, which the hash is of, has one line for each case in order of pseudonym: position from 1, comma,
 * pseudonym, comma, stratum, line feed; UTF-8.
 */
@Entity
@Table(name = "frame")
public class Frame {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", nullable = false, updatable = false)
    private Round round;

    @Column(name = "case_filter", nullable = false, updatable = false, length = 1_000_000)
    private String filter;

    @Column(name = "size", nullable = false, updatable = false)
    private int size;

    @Column(name = "sha256", nullable = false, updatable = false, length = 64)
    private String sha256;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "frozen_by_id", updatable = false)
    private Person frozenBy;

    @Column(name = "frozen_at", nullable = false, updatable = false)
    private Instant frozenAt;

    @Column(name = "command_id", nullable = false, updatable = false, length = 36)
    private String command;

    @OneToMany(mappedBy = "frame", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<FrameEntry> entries;

    protected Frame() {} // for JPA

    Frame(
            String command,
            Round round,
            CaseFilter filter,
            List<FrameEntry.Candidate> candidates,
            Person by,
            Instant at) {
        unless(!candidates.isEmpty(), "programme.rule.emptyFrame");
        this.command = command;
        this.organisation = round.getOrganisation();
        this.round = round;
        this.filter = Json.canonical(filter);
        this.entries = FrameEntry.inOrder(this, candidates);
        this.size = entries.size();
        this.sha256 = Json.sha256(listing());
        this.frozenBy = by;
        this.frozenAt = at;
    }

    /** What the hash is of. */
    public String listing() {
        return entries.stream().map(FrameEntry::line).collect(Collectors.joining());
    }

    String getCommand() {
        return command;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Round getRound() {
        return round;
    }

    public CaseFilter getFilter() {
        return Json.read(filter, CaseFilter.class);
    }

    public int getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    /** Null when the system did it. */
    public Person getFrozenBy() {
        return frozenBy;
    }

    public Instant getFrozenAt() {
        return frozenAt;
    }

    public List<FrameEntry> getEntries() {
        return Collections.unmodifiableList(entries);
    }
}
