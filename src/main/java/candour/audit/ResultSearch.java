package candour.audit;

import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.access.Permission.READ_AUDIT;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Requires;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Page;
import candour.shared.Reads;
import candour.template.Edition;
import candour.template.EditionDocuments;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Results of submitted audits: one's own, and those of the teams whose audits one may read. */
@Reads
public class ResultSearch {

    private static final String READABLE = """
            select s from Assessment s join fetch s.audit a left join fetch a.caseFile join fetch s.person left join fetch a.team
                left join fetch a.allocation g left join fetch g.drawnCase d left join fetch d.draw
            where a.id = :audit and a.submittedAt is not null and s.organisation.id = :organisation
                and (s.kind = candour.audit.AssessmentKind.LEAD
                    or s.kind = candour.audit.AssessmentKind.PRACTICE and s.person.id = :me)
                and (s.person.id = :me and (:ownEverywhere = true or a.team.id in :ownTeams)
                    or (:everything = true or a.team.id in :teams) and a.caseFile.id not in %s)""".formatted(CaseAuditSearch.TO_JUDGE);

    private static final String WITHIN = """
            from Assessment s join s.audit a join a.edition e join a.caseFile c left join a.team t
            where s.kind = candour.audit.AssessmentKind.LEAD and a.submittedAt is not null
                and a.organisation.id = :organisation and (:everything = true or t.id in :teams)
                and c.id not in %s""".formatted(CaseAuditSearch.TO_JUDGE);

    /** Both orders as an index has them. */
    private static final String NEWEST_FIRST = " order by a.organisation.id desc, a.submittedAt desc, a.id desc";

    private static final String BY_NUMBER = " order by a.organisation.id desc, a.id";

    private static final String SUBMITTED = """
            %1$s.submittedAt is not null and %1$s.allocation is not null and %1$s.organisation.id = :organisation
                and (:everything = true or %1$s.team.id in :teams)""";

    /** All of them, from the index, less the few that are kept from who has the case to judge. */
    private static final String COUNT =
            """
            select sum(some.lines) from (
                select count(a.id) as lines from Audit a where %s
                union all
                select -count(b.id) as lines from Audit b where %s and b.caseFile.id in %s) some""".formatted(SUBMITTED.formatted("a"), SUBMITTED.formatted("b"), CaseAuditSearch.TO_JUDGE);

    private static final String ROWS = """
            select new candour.audit.SubmittedAudit(
                a.id, c.pseudonym, t.name, e.id, e.title, a.submittedAt, a.status, s.ownGrade, s.outcome, s.grade)
            """ + WITHIN;

    private static final String WITHDRAWN = """
            select new candour.audit.WithdrawnAudit(a.id, c.pseudonym, x.happenedAt, x.words)
            from AuditStep x join x.audit a join a.caseFile c
            where x.move = candour.audit.AuditMove.WITHDRAW and a.allocation.drawnCase.draw.frame.round.id = :round
                and a.organisation.id = :organisation and (:everything = true or a.team.id in :teams)
            order by x.happenedAt, x.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private EditionDocuments editions;

    /** Own result, or one of a team whose audits the person may read; before submission there is none for anybody. */
    @Requires(USE_CANDOUR)
    @Opens("Audit")
    public AuditResult result(Long audit) {
        var assessment = readable(audit);
        return AuditResult.of(
                assessment, editions.of(assessment.getAudit().getEdition()), Responses.of(assessment, em));
    }

    /** What the rules made of the answers, word for word as it was kept; whose hash stands with the result. */
    @Requires(USE_CANDOUR)
    @Opens("Audit")
    public String scorecard(Long audit) {
        return readable(audit).getScorecardText();
    }

    private Assessment readable(Long audit) {
        var query = user.scope(READ_AUDIT).bindTo(em.createQuery(READABLE, Assessment.class));
        return user
                .own(CONDUCT_AUDIT)
                .bindOwnTo(query)
                .setParameter("audit", audit)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("Audit", audit));
    }

    /** By number. */
    @Requires(READ_AUDIT)
    public List<SubmittedAudit> rowsAfter(After after) {
        var query = em.createQuery(ROWS + " and a.id > :after" + BY_NUMBER, SubmittedAudit.class);
        return after.of(bound(query)).getResultList().stream()
                .map(this::withEdition)
                .toList();
    }

    @Requires(READ_AUDIT)
    public List<SubmittedAudit> rows(Page page) {
        var query = bound(em.createQuery(ROWS + NEWEST_FIRST, SubmittedAudit.class));
        return page.of(query).getResultList().stream().map(this::withEdition).toList();
    }

    @Requires(READ_AUDIT)
    public long count() {
        return bound(em.createQuery(COUNT, Long.class)).getSingleResult();
    }

    /** Audits of a round that were withdrawn, with the reason; their cases stay in the draw. */
    @Requires(READ_AUDIT)
    public List<WithdrawnAudit> withdrawnOf(Long round) {
        return user.scope(READ_AUDIT)
                .bindTo(em.createQuery(WITHDRAWN, WithdrawnAudit.class))
                .setParameter("round", round)
                .getResultList();
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        return user.scope(READ_AUDIT).bindTo(query).setParameter("me", user.person());
    }

    private SubmittedAudit withEdition(SubmittedAudit line) {
        var edition = editions.of(line.edition(), () -> em.find(Edition.class, line.edition()));
        return line.with(RatingLine.label(line.ownGrade(), edition), RatingLine.label(line.grade(), edition));
    }
}
