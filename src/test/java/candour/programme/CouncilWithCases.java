package candour.programme;

import candour.casefile.CaseRows;
import candour.casefile.CaseType;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.template.EditionRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A council with an edition and nine open cases, P-1 to P-9: three each in Elm, Oak and Quay. P-1 is held by WORKER1
 * of Elm, whom TEAM1 manages. What follows is made through the use cases, as LEAD.
 */
@ApplicationScoped
public class CouncilWithCases {

    @Inject
    private CouncilFixture councils;

    @Inject
    private CaseRows cases;

    @Inject
    private EditionRows editions;

    @Inject
    private LeadAtWork lead;

    @Inject
    private Clock clock;

    @Inject
    private Event<CaseAudited> audited;

    @PersistenceContext
    private EntityManager em;

    record Ground(Council council, Long edition, List<Long> cases) {

        String user(String reference) {
            return council.user(reference);
        }

        Long caseFile(int number) {
            return cases.get(number - 1);
        }
    }

    Ground ground() {
        var council = councils.council();
        var organisation = council.organisation();
        var made = new ArrayList<Long>();
        for (int i = 1; i <= 9; i++) {
            var team = council.team(i <= 3 ? "Elm" : i <= 6 ? "Oak" : "Quay");
            var type = i % 3 == 0 ? CaseType.CHILD_PROTECTION : CaseType.LOOKED_AFTER;
            made.add(cases.caseFile(organisation, "P-" + i, type, team, today().minusYears(2), null));
        }
        cases.held(made.get(0), council.person("WORKER1"), today().minusYears(2), null);
        return new Ground(council, editions.edition(organisation), List.copyOf(made));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static String command() {
        return UUID.randomUUID().toString();
    }

    CaseFilter everything() {
        return lead.everything();
    }

    Long planned(Ground ground) {
        return lead.plans(ground.council(), ground.edition(), "Autumn");
    }

    Long frozen(Ground ground, CaseFilter filter) {
        return lead.freezes(ground.council(), planned(ground), filter);
    }

    /** All nine cases. */
    Long drawn(Ground ground) {
        return lead.draws(ground.council(), frozen(ground, everything()), 9, null);
    }

    Long drawnCase(Long draw, String pseudonym) {
        return lead.drawnCase(draw, pseudonym);
    }

    @Transactional
    Long frameOf(Long draw) {
        return em.find(Draw.class, draw).getFrame().getId();
    }

    @Transactional
    void auditedOn(Long caseFile, LocalDate day) {
        audited.fire(new CaseAudited(caseFile, day));
    }

    long countOf(String query, Object parameter) {
        return em.createQuery(query, Long.class).setParameter(1, parameter).getSingleResult();
    }
}
