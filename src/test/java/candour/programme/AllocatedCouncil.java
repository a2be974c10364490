package candour.programme;

import candour.support.CouncilFixture.Council;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * For component tests of those who stand on allocations: a council whose nine cases are drawn, P-7 and P-8 of Quay
 * given to ASSESSOR1 and P-1 of Elm to ASSESSOR2.
 */
@ApplicationScoped
public class AllocatedCouncil {

    @Inject
    private CouncilWithCases councils;

    @Inject
    private LeadAtWork lead;

    public Council council() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        give(ground, draw, "P-7", "ASSESSOR1");
        give(ground, draw, "P-8", "ASSESSOR1");
        give(ground, draw, "P-1", "ASSESSOR2");
        return ground.council();
    }

    private void give(CouncilWithCases.Ground ground, Long draw, String pseudonym, String assessor) {
        lead.allocates(
                ground.council(),
                lead.drawnCase(draw, pseudonym),
                assessor,
                councils.today().plusDays(10));
    }
}
