package candour.improvement;

import static candour.access.Permission.USE_CANDOUR;

import candour.access.Requires;
import candour.audit.Unfinished;
import candour.shared.Reads;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells audits what is still to be answered and done about what they found. */
@Reads
public class UnfinishedFindings implements Unfinished {

    /** A reply that came after the answer is not answered by it. */
    private static final String FINDINGS = """
            select count(f) from Finding f where f.audit.id = :audit
                and f.status = candour.improvement.FindingStatus.CONFIRMED
                and exists (select x.id from FindingReply x where x.finding = f and x.reply.sentAt is not null
                    and x.stance in (candour.improvement.Stance.PARTLY, candour.improvement.Stance.DISAGREE)
                    and (f.outcome.at is null or f.outcome.at < x.reply.sentAt))""";

    private static final String FACTS = """
            select count(p) from Reply p where p.audit.id = :audit and p.sentAt is not null
                and p.content.fact is not null and p.factOutcome is null""";

    private static final String ACTIONS = """
            select count(c) from CorrectiveAction c where c.finding.audit.id = :audit
                and c.status <> candour.improvement.ActionStatus.VERIFIED""";

    @PersistenceContext
    private EntityManager em;

    @Override
    @Requires(USE_CANDOUR)
    public long unansweredOf(Long audit) {
        return count(FINDINGS, audit) + count(FACTS, audit);
    }

    @Override
    @Requires(USE_CANDOUR)
    public long openActionsOf(Long audit) {
        return count(ACTIONS, audit);
    }

    private long count(String query, Long audit) {
        return em.createQuery(query, Long.class).setParameter("audit", audit).getSingleResult();
    }
}
