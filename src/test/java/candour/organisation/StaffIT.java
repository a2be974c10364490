package candour.organisation;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;

import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StaffIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Staff staff;

    @PersistenceContext
    private EntityManager em;

    @Test
    void a_new_list_turns_a_line_of_management_round() {
        var council = councils.council();
        bring(council, row("A", null), row("B", "A"), row("C", "B"));
        bring(council, row("A", "B"), row("B", "C"), row("C", null));
        assertThat(managerOf(council, "A")).isEqualTo("B");
        assertThat(managerOf(council, "B")).isEqualTo("C");
        assertThat(managerOf(council, "C")).isNull();
    }

    @Test
    void a_list_that_runs_in_a_circle_is_refused_also_through_people_who_are_not_in_it() {
        var council = councils.council();
        assertRule("organisation.rule.lineInCircle", () -> bring(council, row("A", "B"), row("B", "A")));
        assertRule("organisation.rule.lineInCircle", () -> bring(council, row("MANAGER1", "WORKER1")));
        assertThat(managerOf(council, "MANAGER1")).isEqualTo("DIRECTOR");
    }

    @Test
    void names_of_teams_and_services_that_differ_in_case_or_spaces_only_are_one() {
        var council = councils.council();
        bring(
                council,
                of("N1", "ELM", "SAFEGUARDING "),
                of("N2", " elm", "Safe guarding"),
                of("N3", "Ash  Grove", "looked  after"),
                of("N4", "ash grove", "Looked after"));
        assertThat(names(council, "Team")).containsExactlyInAnyOrder("Elm", "Oak", "Quay", "Mill", "Ash Grove");
        assertThat(names(council, "Service"))
                .containsExactlyInAnyOrder("Safeguarding", "Looked after", "Safe guarding");
    }

    private void bring(Council council, StaffRow... rows) {
        acting.as(council.user("LEAD"), () -> staff.bring(List.of(rows)));
    }

    private static StaffRow row(String reference, String manager) {
        return new StaffRow(reference, null, "social worker", null, null, manager, null, null);
    }

    private static StaffRow of(String reference, String team, String service) {
        return new StaffRow(reference, null, "social worker", team, service, null, null, null);
    }

    private String managerOf(Council council, String reference) {
        return em.createQuery("""
                        select m.reference from Person p left join p.lineManager m
                        where p.organisation.id = :organisation and p.reference = :reference""", String.class)
                .setParameter("organisation", council.organisation())
                .setParameter("reference", reference)
                .getSingleResult();
    }

    private List<String> names(Council council, String unit) {
        return em.createQuery("select u.name from " + unit + " u where u.organisation.id = :organisation", String.class)
                .setParameter("organisation", council.organisation())
                .getResultList();
    }
}
