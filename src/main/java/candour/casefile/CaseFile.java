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
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @Column(name = "pseudonym", nullable = false, updatable = false, length = 20)
    private String pseudonym;

    @Column(name = "identifier_cipher", nullable = false, length = 400)
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

    @Column(name = "age_band", length = 20)
    private String ageBand;

    @Column(name = "age_band_on")
    private LocalDate ageBandOn;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    protected CaseFile() {} // for JPA

    CaseFile(Organisation organisation, String pseudonym, String identifierCipher, CaseType caseType) {
        this.organisation = organisation;
        this.pseudonym = pseudonym;
        this.identifierCipher = identifierCipher;
        this.caseType = caseType;
    }

    void holdIn(Team team) {
        this.team = team;
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

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public String getAgeBand() {
        return ageBand;
    }

    public LocalDate getAgeBandOn() {
        return ageBandOn;
    }

    public int getVersion() {
        return version;
    }
}
