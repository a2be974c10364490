package candour.audit;

import static candour.access.Permission.READ_AUDIT;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.Reads;
import candour.template.Edition;
import candour.template.EditionDocuments;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The audits of one case, as its page tells of them. */
@Reads
public class CaseAuditSearch {

    /**
     * Cases that {@code :me} has to judge: whoever has does so without knowing what others made of it, and is shown
     * neither their results nor what these led to, on no page.
     */
    public static final String TO_JUDGE = """
            (select own.audit.caseFile.id from Assessment own where own.person.id = :me
                and own.submittedAt is null and own.kind = candour.audit.AssessmentKind.LEAD
                and own.audit.status in (candour.audit.AuditStatus.ALLOCATED, candour.audit.AuditStatus.IN_PROGRESS))""";

    /** Which cases are selected is not told before they are judged. */
    private static final String OF_CASE = """
            select new candour.audit.CaseAudit(a.id, e.id, e.title, coalesce(p.name, p.reference), a.status,
                a.submittedAt, s.ownGrade, s.outcome, s.grade)
            from Assessment s join s.audit a join a.edition e join s.person p
            where a.caseFile.id = :case and a.caseFile.id not in %s and a.submittedAt is not null
                and s.kind = candour.audit.AssessmentKind.LEAD and %s
            order by a.openedAt desc, a.id desc""".formatted(TO_JUDGE, LedAudit.IN_SCOPE);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private EditionDocuments editions;

    /** Whether the asker has the case to judge, and their own judgement is not in. */
    @Requires(USE_CANDOUR)
    public boolean isToJudge(Long caseFile) {
        return em.createQuery("select count(c) from CaseFile c where c.id = :case and c.id in " + TO_JUDGE, Long.class)
                        .setParameter("case", caseFile)
                        .setParameter("me", user.person())
                        .getSingleResult()
                > 0;
    }

    /** Those that are judged, the newest first; none for whoever has the case to judge. */
    @Requires(READ_AUDIT)
    public List<CaseAudit> ofCase(Long caseFile) {
        var query = em.createQuery(OF_CASE, CaseAudit.class);
        return user
                .scope(READ_AUDIT)
                .bindTo(query)
                .setParameter("case", caseFile)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .map(this::withLabels)
                .toList();
    }

    private CaseAudit withLabels(CaseAudit line) {
        var edition = editions.of(line.edition(), () -> em.find(Edition.class, line.edition()));
        return line.with(RatingLine.label(line.ownGrade(), edition), RatingLine.label(line.grade(), edition));
    }
}
