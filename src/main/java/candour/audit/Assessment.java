package candour.audit;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.organisation.Person;
import candour.scoring.Outcome;
import candour.scoring.ScoreCalculator;
import candour.scoring.Scorecard;
import candour.shared.Json;
import candour.template.EditionDocument;
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
import java.util.Collection;

/**
 * One person's full set of answers for an audit (D8), with their own overall judgement and, once submitted, what the
 * rules of the edition make of the answers. Own judgement and computed result stand side by side for ever.
 */
@Entity
@Table(name = "assessment")
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "audit_id", nullable = false, updatable = false)
    private Audit audit;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private AssessmentKind kind;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    @Column(name = "own_grade", length = 40)
    private String ownGrade;

    @Column(name = "own_rationale", length = OwnJudgement.RATIONALE_LENGTH)
    private String ownRationale;

    @Embedded
    private Sending sending;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", length = 30)
    private Outcome outcome;

    @Column(name = "grade", length = 40)
    private String grade;

    @Column(name = "scorecard", length = 1_000_000)
    private String scorecard;

    @Column(name = "scorecard_sha256", length = 64)
    private String scorecardSha256;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "command_id", length = 36)
    private String command;

    @Version
    @Column(name = "version", nullable = false)
    private int version = 1;

    protected Assessment() {} // for JPA

    Assessment(Audit audit, Person person, AssessmentKind kind, Instant givenAt) {
        this.organisation = audit.getOrganisation();
        this.audit = audit;
        this.person = person;
        this.kind = kind;
        this.givenAt = givenAt;
    }

    /** Somebody else leads the audit: what was answered so far is kept, and counts for nothing. */
    void handOn() {
        unless(isOpen(), "audit.rule.submitted");
        kind = AssessmentKind.HANDED_ON;
    }

    /** The audit came back to the same person, who goes on where they were. */
    void takeUpAgain() {
        kind = AssessmentKind.LEAD;
    }

    public boolean isOpen() {
        return submittedAt == null && audit.isOpen();
    }

    /** The assessor's own overall judgement, as far as it is made. */
    void judge(OwnJudgement own, EditionDocument edition, Sending by, Instant at) {
        unless(isOpen(), "audit.rule.submitted");
        unless(own.grade() == null || isGradeOf(own.grade(), edition), "audit.rule.grade");
        ownGrade = own.grade();
        ownRationale = own.rationale();
        sending = by;
        judgedAt = at;
    }

    private static boolean isGradeOf(String code, EditionDocument edition) {
        return edition.grades().stream().anyMatch(each -> each.code().equals(code));
    }

    /**
     * Ends it. What the rules make of the answers is kept word for word beside the own judgement, with the hash of
     * its words, and neither changes the other.
     */
    void submit(Collection<Response> responses, EditionDocument edition, String byCommand, Instant at) {
        unless(isOpen(), "audit.rule.submitted");
        unless(new Completeness(responses, edition).gaps().isEmpty(), "audit.rule.incomplete");
        unless(ownGrade != null, "audit.rule.ownGrade");
        unless(ownRationale != null, "audit.rule.ownRationale");
        var computed = new ScoreCalculator(edition.toInstrument())
                .score(responses.stream().map(Response::toAnswer).toList());
        outcome = computed.overall().outcome();
        grade = computed.overall().grade();
        scorecard = Json.canonical(computed);
        scorecardSha256 = Json.sha256(scorecard);
        command = byCommand;
        submittedAt = at;
        audit.submit(at);
    }

    public boolean isSubmitted() {
        return submittedAt != null;
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Audit getAudit() {
        return audit;
    }

    public Person getPerson() {
        return person;
    }

    public AssessmentKind getKind() {
        return kind;
    }

    /** Since when the person could know of it. */
    public Instant getGivenAt() {
        return givenAt;
    }

    /** Grade code of the edition; null until judged. */
    public String getOwnGrade() {
        return ownGrade;
    }

    public String getOwnRationale() {
        return ownRationale;
    }

    Sending getSending() {
        return sending;
    }

    public Instant getJudgedAt() {
        return judgedAt;
    }

    /** What kind of result the rules gave; null until submitted. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** Computed grade; null until submitted, and where the rules give none. */
    public String getGrade() {
        return grade;
    }

    /** What the rules made of the answers, as it was computed when they were submitted; null until then. */
    public Scorecard getScorecard() {
        return scorecard == null ? null : Json.read(scorecard, Scorecard.class);
    }

    /** Word for word as it was kept; null until submitted. */
    String getScorecardText() {
        return scorecard;
    }

    public String getScorecardSha256() {
        return scorecardSha256;
    }

    public Instant getSubmittedAt() {
        return submittedAt;
    }

    String getCommand() {
        return command;
    }

    public int getVersion() {
        return version;
    }
}
