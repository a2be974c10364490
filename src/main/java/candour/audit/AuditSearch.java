package candour.audit;

import static candour.access.Permission.CONDUCT_AUDIT;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Reads;
import candour.template.EditionDocument;
import candour.template.EditionDocuments;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** What an assessor's pages ask of the audits that are their own, by person. */
@Reads
public class AuditSearch {

    /** What is to be done comes first, the most urgent first; then the last ones done, the latest first. */
    private static final String MINE = """
            select new candour.audit.MyAudit(a.id, c.pseudonym, c.caseType, t.name, e.id, a.dueOn, a.status,
                a.submittedAt,
                case when s.submittedAt is null then (select count(r) from Response r
                    where r.assessment = s and r.state <> candour.scoring.AnswerState.UNANSWERED) else 0L end,
                case when s.submittedAt is null then (select max(r.savedAt) from Response r where r.assessment = s) end,
                e.title, e.number, e.questions)
            from (
                select o.id as id from Assessment o
                where o.organisation.id = :organisation and o.person.id = :person and o.submittedAt is null
                    and o.kind <> candour.audit.AssessmentKind.HANDED_ON
                    and o.audit.status <> candour.audit.AuditStatus.WITHDRAWN
                union all
                (select d.id as id from Assessment d
                where d.organisation.id = :organisation and d.person.id = :person and d.submittedAt is not null
                order by d.submittedAt desc, d.id desc fetch first 10 rows only)) m
            join Assessment s on s.id = m.id join s.audit a join a.edition e left join a.caseFile c left join a.team t
            where :everything = true or t.id in :teams
            order by s.submittedAt desc nulls first, a.dueOn, a.id""";

    private static final String OWN = """
            select s from Assessment s join fetch s.audit a left join fetch a.caseFile left join fetch a.team
                left join fetch a.allocation g left join fetch g.drawnCase d left join fetch d.draw
            where a.id = :audit and s.person.id = :person and s.organisation.id = :organisation
                and s.kind <> candour.audit.AssessmentKind.HANDED_ON and (:everything = true or a.team.id in :teams)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private EditionDocuments editions;

    /** What is to be done, and the last ones done. */
    @Requires(CONDUCT_AUDIT)
    public MyWork mine() {
        return MyWork.of(own(MINE, MyAudit.class).getResultList());
    }

    /** {@code section} by its code; null for the first that is not done. */
    @Requires(CONDUCT_AUDIT)
    @Opens("Audit")
    public Workspace workspace(Long audit, String section) {
        var assessment = mine(audit);
        return Workspace.of(
                assessment.getAudit(),
                edition(assessment.getAudit()),
                Responses.of(assessment, em),
                notes(assessment),
                section);
    }

    /** Own answers and notes so far, to be read away from the screen. */
    @Requires(CONDUCT_AUDIT)
    @Opens("Audit")
    public PaperForm paper(Long audit) {
        var assessment = mine(audit);
        return PaperForm.of(
                assessment, edition(assessment.getAudit()), Responses.of(assessment, em), notes(assessment));
    }

    @Requires(CONDUCT_AUDIT)
    @Opens("Audit")
    public AuditCheck check(Long audit) {
        var assessment = mine(audit);
        return AuditCheck.of(assessment, edition(assessment.getAudit()), Responses.of(assessment, em));
    }

    /** What is kept now, for a page that has an older version. */
    @Requires(CONDUCT_AUDIT)
    public StoredAnswer answer(Long audit, String question) {
        return Responses.of(mine(audit), em).stream()
                .filter(response -> response.getQuestionCode().equals(question))
                .findFirst()
                .map(StoredAnswer::of)
                .orElse(StoredAnswer.NONE);
    }

    @Requires(CONDUCT_AUDIT)
    public NoteLine note(Long audit, Long note) {
        var assessment = mine(audit);
        return em
                .createQuery("select n from Note n where n.assessment = :assessment and n.id = :note", Note.class)
                .setParameter("assessment", assessment)
                .setParameter("note", note)
                .getResultList()
                .stream()
                .findFirst()
                .map(found -> NoteLine.of(found, List.of()))
                .orElseThrow(() -> new NotFound("Note", note));
    }

    private List<Note> notes(Assessment assessment) {
        return em.createQuery("select n from Note n where n.assessment = :assessment order by n.id", Note.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }

    private Assessment mine(Long audit) {
        return own(OWN, Assessment.class).setParameter("audit", audit).getResultList().stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", audit));
    }

    private <T> TypedQuery<T> own(String query, Class<T> type) {
        return user.own(CONDUCT_AUDIT).bindTo(em.createQuery(query, type)).setParameter("person", user.person());
    }

    private EditionDocument edition(Audit audit) {
        return editions.of(audit.getEdition());
    }
}
