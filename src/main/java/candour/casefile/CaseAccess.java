package candour.casefile;

import static candour.access.Permission.CONDUCT_AUDIT;
import static candour.access.Permission.CORRECT_FACT;
import static candour.access.Permission.READ_CASES;
import static candour.access.Permission.SHOW_IDENTIFIER;

import candour.access.CurrentUser;
import candour.access.Scope;
import candour.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Whose business a single case is: the assessor's who has it to audit, and the responsible managers'. Put into the
 * query that asks for a case {@code c}, so that a row out of reach is never read.
 */
@ApplicationScoped
class CaseAccess {

    /** Given to the asker to audit, as far as a token reaches. */
    private static final String GIVEN = "c.id in :allocated and (:ownEverywhere = true or c.team.id in :ownTeams)";

    /** Within the scope that is bound beside it, or given to the asker to audit. */
    private static final String WITHIN_REACH = "select c from CaseFile c where c.id = :id"
            + " and c.organisation.id = :organisation and (" + GIVEN + " or :everything = true or c.team.id in :teams)";

    /** The asker's to audit, whatever their scope. */
    static final String TO_AUDIT = "c.organisation.id = :organisation and " + GIVEN;

    private static final Set<Long> NO_CASE = Set.of(-1L);

    @Inject
    private CurrentUser user;

    @Inject
    private Instance<AllocatedCases> allocated;

    /**
     * A case where the asker reads cases, or that they audit or have audited.
     *
     * @throws NotFound for any other
     */
    CaseFile readable(EntityManager em, Long id) {
        return withinReach(em, id, user.scope(READ_CASES), given(AllocatedCases::allocatedTo));
    }

    /**
     * A case of which the asker may know the council's own number. Only roles that also read cases count: an assessor's
     * role says where they may be asked to audit, and makes no case theirs before it is allocated, nor after its audit is
     * submitted.
     *
     * @throws NotFound for any other
     */
    CaseFile identifiable(EntityManager em, Long id) {
        return withinReach(em, id, user.scope(SHOW_IDENTIFIER, READ_CASES), toAudit());
    }

    private CaseFile withinReach(EntityManager em, Long id, Scope scope, Set<Long> given) {
        return own()
                .bindOwnTo(scope.bindTo(em.createQuery(WITHIN_REACH, CaseFile.class)))
                .setParameter("allocated", given)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("CaseFile", id));
    }

    /** Binds {@link #TO_AUDIT}. */
    <T> TypedQuery<T> toAudit(TypedQuery<T> query) {
        return own().bindOwnTo(query)
                .setParameter("organisation", user.organisation())
                .setParameter("allocated", toAudit());
    }

    /** Whether the asker may put its facts right. */
    boolean isCorrectable(CaseFile caseFile) {
        return user.may(CORRECT_FACT) && isToAudit(caseFile);
    }

    /** Whether the asker may know the council's own number of it. */
    boolean isIdentifiable(CaseFile caseFile) {
        return user.may(SHOW_IDENTIFIER)
                && (user.scope(SHOW_IDENTIFIER, READ_CASES).covers(team(caseFile)) || isToAudit(caseFile));
    }

    private boolean isToAudit(CaseFile caseFile) {
        return own().covers(team(caseFile)) && toAudit().contains(caseFile.getId());
    }

    private static Long team(CaseFile caseFile) {
        return caseFile.getTeam() == null ? null : caseFile.getTeam().getId();
    }

    private Scope own() {
        return user.own(CONDUCT_AUDIT);
    }

    private Set<Long> toAudit() {
        return given(AllocatedCases::stillToAudit);
    }

    private Set<Long> given(BiFunction<AllocatedCases, Long, Set<Long>> which) {
        var person = user.person();
        var cases = new HashSet<>(NO_CASE);
        if (person != null) {
            allocated.forEach(each -> cases.addAll(which.apply(each, person)));
        }
        return cases;
    }
}
