package candour.programme;

import static candour.programme.CouncilWithCases.command;

import candour.access.Role;
import candour.account.Accounts;
import candour.programme.CouncilWithCases.Ground;
import candour.support.Acting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** In component tests: the quality lead of a council gives cases to assessors. */
@ApplicationScoped
public class Allocating {

    @Inject
    private CouncilWithCases councils;

    @Inject
    private Acting acting;

    @Inject
    private Allocations allocations;

    @Inject
    private Accounts accounts;

    LocalDate due() {
        return councils.today().plusDays(20);
    }

    Long allocate(Ground ground, Long draw, String pseudonym, String assessor) {
        return allocate(ground, draw, pseudonym, assessor, due(), false);
    }

    Long allocate(Ground ground, Long draw, String pseudonym, String assessor, LocalDate due, boolean accept) {
        var drawnCase = councils.drawnCase(draw, pseudonym);
        var person = ground.council().person(assessor);
        return acting.as(ground.user("LEAD"), () -> allocations.allocate(command(), drawnCase, person, due, accept));
    }

    void makeAssessor(Ground ground, String reference) {
        var council = ground.council();
        acting.asSystem(council.organisation(), () -> {
            accounts.grant(council.person(reference), Role.ASSESSOR, null, null);
            return null;
        });
    }
}
