package candour.programme;

import candour.casefile.CaseRows;
import candour.casefile.CaseType;
import candour.support.Acting;
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
import org.hibernate.SessionFactory;

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
    private Acting acting;

    @Inject
    private Rounds rounds;

    @Inject
    private Frames frames;

    @Inject
    private Draws draws;

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

    /** Everything that is open today, by team. */
    CaseFilter everything() {
        return new CaseFilter(List.of(), List.of(), today(), 0, StrataBy.TEAM);
    }

    Long planned(Ground ground) {
        return acting.as(ground.user("LEAD"), () -> rounds.plan(command(), "Autumn", ground.edition(), null));
    }

    Long frozen(Ground ground, CaseFilter filter) {
        var round = planned(ground);
        return acting.as(ground.user("LEAD"), () -> frames.freeze(command(), round, filter));
    }

    /** All nine cases. */
    Long drawn(Ground ground) {
        var frame = frozen(ground, everything());
        return acting.as(ground.user("LEAD"), () -> draws.draw(command(), frame, 9, null));
    }

    @Transactional
    Long drawnCase(Long draw, String pseudonym) {
        return em.createQuery(
                        "select d.id from DrawnCase d where d.draw.id = :draw and d.entry.pseudonym = :pseudonym", Long.class)
                .setParameter("draw", draw)
                .setParameter("pseudonym", pseudonym)
                .getSingleResult();
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

    /** How many SQL statements {@code work} sends. */
    long statements(Runnable work) {
        var statistics = em.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
