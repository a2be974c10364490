package candour.casefile;

import static candour.access.Permission.READ_CASES;
import static candour.access.Permission.SHOW_IDENTIFIER;

import candour.access.CurrentUser;
import candour.access.Grant;
import candour.access.Scope;
import candour.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;

/** Whose business a single case is: the assessor's who has it to audit, and the responsible managers'. */
@ApplicationScoped
class CaseAccess {

    @Inject
    private CurrentUser user;

    @Inject
    private Instance<AllocatedCases> allocated;

    boolean isAllocated(long caseFile) {
        var person = user.person();
        return person != null && allocated.stream().anyMatch(each -> each.isAllocated(caseFile, person));
    }

    void unlessReadable(CaseFile caseFile) {
        if (!user.scope(READ_CASES).covers(teamOf(caseFile)) && !isAllocated(caseFile.getId())) {
            throw new NotFound("CaseFile", caseFile.getId());
        }
    }

    void unlessIdentifiable(CaseFile caseFile) {
        if (!responsible().covers(teamOf(caseFile)) && !isAllocated(caseFile.getId())) {
            throw new NotFound("CaseFile", caseFile.getId());
        }
    }

    /**
     * Where the person answers for cases: only roles that also read cases count. An assessor's role says where they
     * may be asked to audit, and makes no case theirs before it is allocated.
     */
    private Scope responsible() {
        var everything = false;
        var teams = new HashSet<Long>();
        for (Grant grant : user.identity().grants()) {
            if (grant.role().gives(SHOW_IDENTIFIER) && grant.role().gives(READ_CASES)) {
                everything |= grant.everywhere();
                teams.addAll(grant.teams());
            }
        }
        return new Scope(user.organisation(), everything, teams);
    }

    private static Long teamOf(CaseFile caseFile) {
        return caseFile.getTeam() == null ? null : caseFile.getTeam().getId();
    }
}
