package candour.casefile;

import candour.organisation.Organisation;
import candour.organisation.Team;
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
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * One child's case as audits know it: a readable pseudonym, a type, the team that holds it. No name, no date of
 * birth; the council's own identifier is kept only encrypted.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "case_file_seq")
    @SequenceGenerator(name = "case_file_seq", sequenceName = "case_file_seq", allocationSize = 100)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "identity_digest", nullable = false, updatable = false, length = 32)
    private String identityDigest;

    @Column(name = "pseudonym", nullable = false, updatable = false, length = Pseudonym.LONGEST)
    private String pseudonym;

    @Column(name = "identifier_cipher", nullable = false, length = IdentifierCipher.LONGEST)
    private String identifierCipher;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_type", nullable = false, length = 30)
    private CaseType caseType;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private Team team;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "age_band", length = 20)
    private AgeBand ageBand;

    @Column(name = "age_band_on")
    private LocalDate ageBandOn;

    @Column(name = "as_of", nullable = false)
    private LocalDate asOf;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected CaseFile() {} // for JPA

    CaseFile(
            Organisation organisation,
            String identityDigest,
            Pseudonym pseudonym,
            String identifierCipher,
            CaseEntry entry) {
        this.organisation = organisation;
        this.identityDigest = identityDigest;
        this.pseudonym = pseudonym.value();
        this.identifierCipher = identifierCipher;
        update(entry);
    }

    /**
     * Takes over what the council's files say, unless something later is known. What they do not tell of stays as it was.
     */
    void update(CaseEntry entry) {
        if (asOf != null && entry.asOf().isBefore(asOf)) {
            return;
        }
        asOf = entry.asOf();
        if (!isBeyond(entry)) {
            caseType = entry.type();
            takeDates(entry);
        }
        if (entry.ageBand() != null) {
            ageBand = entry.ageBand();
            ageBandOn = entry.asOf();
        }
    }

    /** A case that began anew after its known end is open again, also where nothing is told of ends. */
    private void takeDates(CaseEntry entry) {
        if (entry.tells().contains(CaseDate.OPENED)) {
            openedOn = entry.openedOn();
        }
        if (entry.tells().contains(CaseDate.CLOSED)
                || closedOn != null && openedOn != null && openedOn.isAfter(closedOn)) {
            closedOn = entry.closedOn();
        }
    }

    /**
     * Whether the case is open for a reason that the entry's file knows nothing of, and that is not outdone by the entry:
     * the highest status that is open gives a case its type.
     */
    private boolean isBeyond(CaseEntry entry) {
        return caseType != null
                && closedOn == null
                && !entry.speaksOf().contains(caseType)
                && (entry.closedOn() != null || entry.type().compareTo(caseType) < 0);
    }

    /** A file of the whole caseload, as of {@code day}, names it no longer. Answers whether that closed it. */
    boolean closeAsMissing(LocalDate day) {
        boolean open = closedOn == null && !asOf.isAfter(day) && (openedOn == null || !openedOn.isAfter(day));
        if (open) {
            closedOn = day;
            asOf = day;
        }
        return open;
    }

    void holdIn(Team team) {
        this.team = team;
    }

    public CaseStatus getStatus() {
        return closedOn == null ? CaseStatus.OPEN : CaseStatus.CLOSED;
    }

    public boolean isOpenOn(LocalDate day) {
        return (openedOn == null || !openedOn.isAfter(day)) && (closedOn == null || closedOn.isAfter(day));
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    String getIdentityDigest() {
        return identityDigest;
    }

    public String getPseudonym() {
        return pseudonym;
    }

    String getIdentifierCipher() {
        return identifierCipher;
    }

    public CaseType getCaseType() {
        return caseType;
    }

    public Team getTeam() {
        return team;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    LocalDate getClosedOn() {
        return closedOn;
    }

    public AgeBand getAgeBand() {
        return ageBand;
    }

    public LocalDate getAgeBandOn() {
        return ageBandOn;
    }

    /** The day up to which the council's files told of the case. */
    public LocalDate getAsOf() {
        return asOf;
    }

    public int getVersion() {
        return version;
    }
}
