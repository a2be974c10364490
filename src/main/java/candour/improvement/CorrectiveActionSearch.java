package candour.improvement;

import static candour.access.Permission.MANAGE_ACTION;
import static candour.access.Permission.READ_FINDING;
import static candour.access.Permission.USE_CANDOUR;
import static candour.access.Permission.VERIFY_ACTION;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.access.Requires;
import candour.audit.CaseAuditSearch;
import candour.organisation.Person;
import candour.shared.After;
import candour.shared.NotFound;
import candour.shared.Opens;
import candour.shared.Page;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Corrective actions, for who may read findings of the team; and for their owners, wherever they are from and whatever
 * roles they have.
 */
@Reads
public class CorrectiveActionSearch {

    private static final String ROW = """
            select new candour.improvement.ActionRow(
                a.id, a.title, f.kind, a.purpose, t.name, a.status, coalesce(o.name, o.reference), a.plan.dueOn)
            from""";

    private static final String WITH_OWNER = " join a.finding f left join f.team t left join a.plan.owner o";

    private static final String ROWS = ROW + " CorrectiveAction a" + WITH_OWNER + " where ";

    private static final String IN_SCOPE =
            """
            a.organisation.id = :organisation and (:everything = true
                or exists (select s.id from Finding s where s = a.finding and s.team.id in :teams))
            and (a.finding.audit.caseFile.id not in %s
                or a.plan.owner.id = :me or a.finding.concern is not null)
            and %s""".formatted(CaseAuditSearch.TO_JUDGE, FindingSearch.NOT_ABOUT.formatted("a.finding"));

    /** As {@link ActionStatus#isOverdue} has it. */
    private static final String OVERDUE =
            " and a.status = candour.improvement.ActionStatus.PLANNED and a.plan.dueOn < :today";

    private static final String BY_NUMBER = " order by a.organisation.id desc, a.id";

    private static final String DUE_FIRST = " order by a.organisation.id desc, a.plan.dueOn nulls last, a.id";

    private static final String WITH_HISTORY =
            """
            select a from CorrectiveAction a
                join fetch a.finding f join fetch f.audit left join fetch f.team
                left join fetch a.plan.owner left join fetch a.plannedBy
                left join fetch a.completion.by left join fetch a.verification.by
                left join fetch a.steps s left join fetch s.person left join fetch s.plan.owner
            where a.id = :id and a.organisation.id = :organisation
                and ((:everything = true or f.team.id in :teams)
                        and (f.concern is not null or f.audit.caseFile.id not in %s)
                        and %s
                    or a.plan.owner.id = :me and (:ownEverywhere = true or f.team.id in :ownTeams))""".formatted(CaseAuditSearch.TO_JUDGE, FindingSearch.NOT_ABOUT.formatted("f"));

    /** The number stands in the text: as a parameter H2 takes it for the one of the query before. */
    private static final String FOR_ME = ROW + """
            \s(
                select o.id as id from CorrectiveAction o
                where o.organisation.id = :organisation
                    and o.status = candour.improvement.ActionStatus.PLANNED and o.plan.owner.id = :me
                union all
                (select w.id as id from CorrectiveAction w
                where w.organisation.id = :organisation and w.status = candour.improvement.ActionStatus.COMPLETED
                    and w.completion.by.id <> :me and w.plan.owner.id <> :me and w.plannedBy.id <> :me
                    and (:everything = true
                        or exists (select s.id from Finding s where s = w.finding and s.team.id in :teams))
                order by w.organisation.id desc, w.plan.dueOn nulls last, w.id fetch first %d rows only)) m
            join CorrectiveAction a on a.id = m.id""" + WITH_OWNER + " order by a.plan.dueOn nulls last, a.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Requires(READ_FINDING)
    public List<ActionRow> rows(ActionFilter filter, Page page) {
        var query = em.createQuery(ROWS + where(filter) + DUE_FIRST, ActionRow.class);
        return page.of(bound(query, filter)).getResultList();
    }

    /** By number. */
    @Requires(READ_FINDING)
    public List<ActionRow> rowsAfter(ActionFilter filter, After after) {
        var query = em.createQuery(ROWS + where(filter) + " and a.id > :after" + BY_NUMBER, ActionRow.class);
        return after.of(bound(query, filter)).getResultList();
    }

    @Requires(READ_FINDING)
    public long count(ActionFilter filter) {
        var lines = em.createQuery("select a.id from CorrectiveAction a where " + where(filter), Long.class);
        return Page.count(bound(lines, filter));
    }

    /** How many are overdue, all of them counted. */
    @Requires(READ_FINDING)
    public long late() {
        var query =
                em.createQuery("select count(a) from CorrectiveAction a where " + where(ActionFilter.LATE), Long.class);
        return bound(query, ActionFilter.LATE).getSingleResult();
    }

    /** @throws NotFound for an action that is neither in scope nor owned */
    @Requires(USE_CANDOUR)
    @Opens("CorrectiveAction")
    public OpenedAction open(long id) {
        var query = user.scope(READ_FINDING).bindTo(em.createQuery(WITH_HISTORY, CorrectiveAction.class));
        var action = user
                .own(MANAGE_ACTION)
                .bindOwnTo(query)
                .setParameter("id", id)
                .setParameter("me", user.person())
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CorrectiveAction", id));
        var verifies = action.isVerifiable() && covers(VERIFY_ACTION, action);
        var ownWork = verifies ? action.ownWorkRule(em.find(Person.class, user.person())) : null;
        return new OpenedAction(
                action,
                action.isPlannable() && covers(MANAGE_ACTION, action),
                action.isCompletable() && (isOwner(action) || covers(MANAGE_ACTION, action)),
                verifies && ownWork == null,
                ownWork);
    }

    /** The actions that were raised from a finding, newest first. */
    @Requires(READ_FINDING)
    public List<ActionRow> ofFinding(long finding) {
        return scoped(em.createQuery(ROWS + IN_SCOPE + " and f.id = :finding order by a.id desc", ActionRow.class))
                .setParameter("finding", finding)
                .getResultList();
    }

    /** Those that findings about a case led to, newest first; none for whoever has the case to judge. */
    @Requires(READ_FINDING)
    public List<ActionRow> ofCase(long caseFile) {
        var those = ROWS + IN_SCOPE + " and f.audit.caseFile.id = :case order by a.id desc";
        return scoped(em.createQuery(those, ActionRow.class))
                .setParameter("case", caseFile)
                .getResultList();
    }

    /**
     * What waits for me, the most urgent first: all that is planned and owned by me; and, up to so many, what is
     * completed and in need of a verdict that I may give.
     */
    @Requires(USE_CANDOUR)
    public List<ActionRow> forMe(int verdicts) {
        return user.scope(VERIFY_ACTION)
                .bindTo(em.createQuery(FOR_ME.formatted(verdicts), ActionRow.class))
                .setParameter("me", user.person())
                .getResultList();
    }

    private boolean covers(Permission permission, CorrectiveAction action) {
        return user.scope(permission).covers(team(action));
    }

    private boolean isOwner(CorrectiveAction action) {
        return action.getPlan().owner().getId().equals(user.person())
                && user.own(MANAGE_ACTION).covers(team(action));
    }

    private static Long team(CorrectiveAction action) {
        var team = action.getFinding().getTeam();
        return team == null ? null : team.getId();
    }

    private static String where(ActionFilter filter) {
        return IN_SCOPE
                + (filter.status() == null
                        ? " and a.status <> candour.improvement.ActionStatus.VERIFIED"
                        : " and a.status = :status")
                + (filter.team() == null ? "" : " and a.finding.team.id = :team")
                + (filter.overdue() ? OVERDUE : "")
                + (filter.mine() ? " and a.plan.owner.id = :me" : "");
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, ActionFilter filter) {
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        if (filter.team() != null) {
            query.setParameter("team", filter.team());
        }
        if (filter.overdue()) {
            query.setParameter("today", LocalDate.now(clock));
        }
        return scoped(query);
    }

    private <T> TypedQuery<T> scoped(TypedQuery<T> query) {
        return user.scope(READ_FINDING).bindTo(query).setParameter("me", user.person());
    }
}
