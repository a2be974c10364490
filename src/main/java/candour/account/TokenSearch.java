package candour.account;

import static candour.access.Permission.MANAGE_ACCOUNTS;
import static candour.access.Permission.USE_CANDOUR;

import candour.access.CurrentUser;
import candour.access.Permission;
import candour.access.Requires;
import candour.shared.Page;
import candour.shared.Reads;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Tokens: one's own, and for the administrator everybody's. */
@Reads
public class TokenSearch {

    private static final String OURS =
            " from Token t join t.account a join a.person p where p.organisation.id = :organisation";

    private static final String WHOLE = """
            select distinct t from Token t join fetch t.account a join fetch a.person p left join fetch t.permissions
                left join fetch t.services left join fetch t.teams where t.id in :ids order by t.id desc""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** The newest first. */
    @Requires(USE_CANDOUR)
    public List<TokenRow> mine(Page page) {
        return rows(page.of(em.createQuery("select t.id" + OURS + " and p.id = :me order by t.id desc", Long.class)
                        .setParameter("organisation", user.organisation())
                        .setParameter("me", user.person()))
                .getResultList());
    }

    @Requires(USE_CANDOUR)
    public long countMine() {
        return em.createQuery("select count(t)" + OURS + " and p.id = :me", Long.class)
                .setParameter("organisation", user.organisation())
                .setParameter("me", user.person())
                .getSingleResult();
    }

    /** The newest first. */
    @Requires(MANAGE_ACCOUNTS)
    public List<TokenRow> everybodys(Page page) {
        return rows(page.of(em.createQuery("select t.id" + OURS + " order by t.id desc", Long.class)
                        .setParameter("organisation", user.organisation()))
                .getResultList());
    }

    @Requires(MANAGE_ACCOUNTS)
    public long count() {
        return em.createQuery("select count(t)" + OURS, Long.class)
                .setParameter("organisation", user.organisation())
                .getSingleResult();
    }

    /** What I may leave to a token: what my own roles give me today. */
    @Requires(USE_CANDOUR)
    public List<Permission> leavable() {
        return Stream.of(Permission.values())
                .filter(permission -> permission != Permission.SIGN_IN && permission != USE_CANDOUR)
                .filter(user::may)
                .toList();
    }

    private List<TokenRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return em.createQuery(WHOLE, Token.class).setParameter("ids", ids).getResultList().stream()
                .map(token -> TokenRow.of(token, today))
                .toList();
    }
}
