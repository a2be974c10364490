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

    private static final String OWN = """
            from Assessment own where own.audit.caseFile.id = :case and own.person.id = :me
                and own.kind = candour.audit.AssessmentKind.LEAD
                and own.audit.status in (candour.audit.AuditStatus.ALLOCATED, candour.audit.AuditStatus.IN_PROGRESS)""";

    /** Whoever has case {@code :case} to judge ({@code :me}) does so without knowing what others made of it. */
    public static final String UNLESS_TO_JUDGE = " and not exists (select own.id " + OWN + ")";

    private static final String OF_CASE = """
            select new candour.audit.CaseAudit(a.id, e.id, e.title, coalesce(p.name, p.reference), a.status, a.dueOn,
                a.submittedAt, s.ownGrade, s.outcome, s.grade)
            from Assessment s join s.audit a join a.edition e join s.person p
            where a.caseFile.id = :case and s.kind = candour.audit.AssessmentKind.LEAD and\s""" + LedAudit.IN_SCOPE;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private EditionDocuments editions;

    /** Whether the asker has the case to judge, and their own judgement is not in. */
    @Requires(USE_CANDOUR)
    public boolean isToJudge(Long caseFile) {
        return em.createQuery("select count(own) " + OWN, Long.class)
                        .setParameter("case", caseFile)
                        .setParameter("me", user.person())
                        .getSingleResult()
                > 0;
    }

    /** The newest first; none for whoever has the case to judge. */
    @Requires(READ_AUDIT)
    public List<CaseAudit> ofCase(Long caseFile) {
        var query = em.createQuery(OF_CASE + UNLESS_TO_JUDGE + " order by a.openedAt desc, a.id desc", CaseAudit.class);
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
