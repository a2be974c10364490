package candour.audit;

import static candour.shared.RuleViolation.unless;

import candour.organisation.Organisation;
import candour.scoring.Answer;
import candour.scoring.AnswerState;
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
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * One person's answer to one question, with the notes it rests on. Where there is none, nobody has touched the
 * question; a cleared one stays, so that its version still tells a stale page from a fresh one.
 */
@Entity
@Table(name = "response")
public class Response {

    /** Version of a response that is not there yet. */
    public static final int ABSENT = 0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", nullable = false, updatable = false)
    private Organisation organisation;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "assessment_id", nullable = false, updatable = false)
    private Assessment assessment;

    @Column(name = "question_code", nullable = false, updatable = false, length = EditionDocument.CODE_LENGTH)
    private String questionCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 20)
    private AnswerState state;

    @Column(name = "level", length = 40)
    private String level;

    @Column(name = "reason", length = Judgement.REASON_LENGTH)
    private String reason;

    @Column(name = "comment", length = Judgement.COMMENT_LENGTH)
    private String comment;

    @Column(name = "before_worker", nullable = false)
    private boolean beforeWorker;

    @ManyToMany
    @JoinTable(
            name = "response_note",
            joinColumns = @JoinColumn(name = "response_id"),
            inverseJoinColumns = @JoinColumn(name = "note_id"))
    private Set<Note> notes = new HashSet<>();

    @Embedded
    private Sending sending;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Version
    @Column(name = "version", nullable = false)
    private int version = ABSENT + 1;

    protected Response() {} // for JPA

    Response(Assessment assessment, String questionCode) {
        this.organisation = assessment.getOrganisation();
        this.assessment = assessment;
        this.questionCode = questionCode;
        this.state = AnswerState.UNANSWERED;
    }

    /** The whole answer as it is now, in place of what it was; {@code cited} are the notes that it names. */
    void give(Judgement judgement, Collection<Note> cited, EditionDocument edition, Sending by, Instant at) {
        unless(assessment.isOpen(), "audit.rule.submitted");
        unless(judgement.level() == null || isOffered(judgement.level(), edition), "audit.rule.level");
        unless(cited.stream().allMatch(this::isOfSameAssessment), "audit.rule.foreignNote");
        unless(cited.size() == judgement.notes().size(), "audit.rule.foreignNote");
        state = judgement.state();
        level = judgement.level();
        reason = judgement.reason();
        comment = judgement.comment();
        beforeWorker = judgement.beforeWorker();
        notes.retainAll(cited);
        notes.addAll(cited);
        sending = by;
        savedAt = at;
    }

    private boolean isOffered(String levelCode, EditionDocument edition) {
        return edition.scaleOf(questionCode).levels().stream()
                .anyMatch(one -> one.code().equals(levelCode));
    }

    private boolean isOfSameAssessment(Note note) {
        var other = note.getAssessment();
        return other == assessment
                || assessment.getId() != null && assessment.getId().equals(other.getId());
    }

    public boolean isAnswered() {
        return state != AnswerState.UNANSWERED;
    }

    public boolean isCiting() {
        return !notes.isEmpty();
    }

    /** What the scoring engine needs of it. */
    public Answer toAnswer() {
        return new Answer(questionCode, state, level);
    }

    public Long getId() {
        return id;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public String getQuestionCode() {
        return questionCode;
    }

    public AnswerState getState() {
        return state;
    }

    /** Null unless answered. */
    public String getLevel() {
        return level;
    }

    /** Null unless not applicable. */
    public String getReason() {
        return reason;
    }

    public String getComment() {
        return comment;
    }

    /** Whether it is about work from before the present worker held the case; counts nowhere in the score. */
    public boolean isBeforeWorker() {
        return beforeWorker;
    }

    public Set<Note> getNotes() {
        return Collections.unmodifiableSet(notes);
    }

    Sending getSending() {
        return sending;
    }

    public Instant getSavedAt() {
        return savedAt;
    }

    public int getVersion() {
        return version;
    }
}
