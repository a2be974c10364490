package candour.organisation;

import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.shared.Clocks;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.StaleVersion;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** People, teams and services, looked after one by one. */
@ArquillianTest
class PeopleIT {

    private static final Page FIRST = new Page(0, 50);

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Staff staff;

    @Inject
    private Teams teams;

    @Inject
    private PersonSearch search;

    @Inject
    private TrailSearch trail;

    @Inject
    private Clock clock;

    @Inject
    private Clocks clocks;

    @Resource
    private ManagedExecutorService threads;

    @PersistenceContext
    private EntityManager em;

    @Test
    void a_person_is_added_and_changed() {
        var council = councils.council();
        acting.run(council.user("ADMIN"), () -> {
            var id = staff.add("N1", post("Nia Brook", council.team("Oak"), council.person("MANAGER1")));
            var person = search.open(id);
            assertThat(person.getDisplayName()).isEqualTo("Nia Brook");
            assertThat(person.getTeam().getService().getName()).isEqualTo("Safeguarding");
            assertThat(person.getLineManager().getReference()).isEqualTo("MANAGER1");
            staff.change(id, person.getVersion(), post("Nia Ford", null, null));
            assertThat(search.open(id).getDisplayName()).isEqualTo("Nia Ford");
            assertThat(search.open(id).getTeam()).isNull();
            assertThatThrownBy(() -> staff.change(id, person.getVersion(), post("Late", null, null)))
                    .isInstanceOf(StaleVersion.class);
        });
        var lines = acting.as(council.user("ADMIN"), () -> trail.rows(TrailFilter.ALL, new Page(0, 2)));
        assertThat(lines)
                .extracting(TrailRow::what)
                .containsExactly("organisation.trail.personChanged", "organisation.trail.personAdded");
        assertThat(lines).extracting(TrailRow::detail).containsOnlyNulls();
    }

    @Test
    void the_same_person_added_four_times_at_once_is_one_and_the_reference_is_taken_for_others() throws Exception {
        var council = councils.council();
        Callable<Long> add =
                () -> acting.as(council.user("ADMIN"), () -> staff.add("N1", post("Nia Brook", null, null)));
        var made = threads.invokeAll(List.of(add, add, add, add));
        for (var each : made) {
            assertThat(each.get()).isEqualTo(made.get(0).get());
        }
        acting.run(
                council.user("ADMIN"),
                () -> assertRule(
                        "organisation.rule.referenceTaken", () -> staff.add(" N1 ", post("Another", null, null))));
    }

    @Test
    void whoever_managed_somebody_before_is_kept_with_the_days() {
        var council = councils.council();
        var id = council.person("WORKER1");
        var today = LocalDate.now(clock);
        var tomorrow = today.plusDays(1);
        acting.run(
                council.user("ADMIN"),
                () -> onTheNextDay(() -> {
                    staff.change(id, search.open(id).getVersion(), post(null, null, council.person("MANAGER2")));
                    assertThat(search.open(id).getSupervisions())
                            .extracting(line -> line.getManager().getReference(), Supervision::getDays)
                            .containsExactly(
                                    tuple("TEAM1", new Days(null, today)), tuple("MANAGER2", new Days(tomorrow, null)));
                    staff.change(id, search.open(id).getVersion(), post(null, null, council.person("TEAM1")));
                    assertThat(search.open(id).getSupervisions()).hasSize(1);
                }));
        assertThat(em.createQuery("select count(s) from Supervision s where s.person.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .isEqualTo(1);
    }

    private void onTheNextDay(Runnable work) {
        clocks.at(clock.instant().plus(1, ChronoUnit.DAYS), () -> {
            work.run();
            return null;
        });
    }

    @Test
    void nobody_manages_themselves_or_somebody_above_them() {
        var council = councils.council();
        var id = council.person("MANAGER1");
        acting.run(council.user("ADMIN"), () -> {
            var seen = search.open(id).getVersion();
            assertRule("organisation.rule.ownManager", () -> staff.change(id, seen, post(null, null, id)));
            assertRule(
                    "organisation.rule.lineInCircle",
                    () -> staff.change(id, seen, post(null, null, council.person("WORKER1"))));
            assertThat(search.open(id).getLineManager().getReference()).isEqualTo("DIRECTOR");
            assertThat(search.managedBy(id)).extracting(PersonRow::reference).containsExactly("OAK1", "TEAM1");
        });
    }

    @Test
    void the_list_is_filtered_by_name_team_and_state_and_knows_no_other_council() {
        var council = councils.council();
        var other = councils.council();
        var today = LocalDate.now(clock);
        acting.run(council.user("ADMIN"), () -> {
            leaves(council, "WORKER1", today.minusDays(1));
            leaves(council, "WORKER2", today);
            staff.add("NEW", new Position(null, "social worker", null, null, today.plusDays(1), null, null));
        });
        assertThat(names(council, PersonFilter.ALL)).hasSize(17);
        assertThat(names(council, new PersonFilter("worker", null, null))).containsExactly("WORKER1", "WORKER2");
        assertThat(names(council, new PersonFilter("work_r", null, null))).isEmpty();
        assertThat(names(council, new PersonFilter(null, council.team("Oak"), null)))
                .containsExactly("OAK1");
        assertThat(names(council, new PersonFilter(null, other.team("Oak"), null)))
                .isEmpty();
        assertThat(names(council, new PersonFilter(null, null, PersonState.LEFT)))
                .containsExactly("WORKER1");
        assertThat(names(council, new PersonFilter(null, null, PersonState.NOT_YET)))
                .containsExactly("NEW");
        assertThat(names(council, new PersonFilter(null, null, PersonState.HERE)))
                .hasSize(15)
                .contains("WORKER2");
    }

    private void leaves(Council council, String reference, LocalDate lastDay) {
        var person = search.open(council.person(reference));
        staff.change(
                person.getId(),
                person.getVersion(),
                new Position(null, "social worker", null, null, LocalDate.of(2015, 1, 5), lastDay, null));
    }

    private List<String> names(Council council, PersonFilter filter) {
        return acting.as(council.user("ADMIN"), () -> {
            var rows = search.rows(filter, FIRST);
            assertThat(search.count(filter)).isEqualTo(rows.size());
            return rows.stream().map(PersonRow::name).toList();
        });
    }

    @Test
    void teams_and_services_are_added_renamed_and_moved_and_no_two_have_one_name() {
        var council = councils.council();
        var oak = council.team("Oak");
        acting.run(council.user("ADMIN"), () -> {
            teams.addService("Early help");
            assertRule("organisation.rule.nameTaken", () -> teams.addService(" EARLY  help"));
            var help = service("Early help");
            teams.addTeam(help, "Ash");
            assertRule("organisation.rule.nameTaken", () -> teams.addTeam(help, "elm"));
            teams.renameService(help, 0, "Early help and prevention");
            assertThatThrownBy(() -> teams.renameService(help, 0, "Late help")).isInstanceOf(StaleVersion.class);
            var seen = search.team(oak).getVersion();
            teams.changeTeam(oak, seen, "Oak and Ivy", help);
            assertThatThrownBy(() -> teams.changeTeam(oak, seen, "Oak", help)).isInstanceOf(StaleVersion.class);
            assertRule("organisation.rule.nameTaken", () -> teams.changeTeam(oak, seen + 1, "Ash", help));
            assertRule("shared.rule.textMissing", () -> teams.changeTeam(oak, seen + 1, " ", help));
            assertThat(search.teams())
                    .filteredOn(row -> row.service().equals(help))
                    .extracting(TeamRow::teamName, TeamRow::people)
                    .containsExactly(tuple("Ash", 0L), tuple("Oak and Ivy", 1L));
        });
    }

    private Long service(String name) {
        return search.teams().stream()
                .filter(row -> row.serviceName().equals(name))
                .findFirst()
                .orElseThrow()
                .service();
    }

    @Test
    void only_an_administrator_looks_after_people_and_only_of_the_own_council() {
        var council = councils.council();
        var other = councils.council();
        var worker = other.person("WORKER1");
        var oak = other.team("Oak");
        var help = other.services().get("Safeguarding");
        List<Runnable> deeds = List.of(
                () -> staff.change(worker, 0, post(null, null, null)),
                () -> staff.add("N1", post(null, oak, null)),
                () -> staff.add("N2", post(null, null, worker)),
                () -> teams.addTeam(help, "Ash"),
                () -> teams.renameService(help, 0, "Ash"),
                () -> teams.changeTeam(oak, 0, "Ash", help),
                () -> search.open(worker),
                () -> search.team(oak),
                () -> search.service(help));
        deeds.forEach(deed -> assertThatThrownBy(() -> acting.run(council.user("ADMIN"), deed))
                .isInstanceOf(NotFound.class));
        for (var person : List.of("LEAD", "DIRECTOR", "MANAGER1", "TEAM1", "ASSESSOR1")) {
            deeds.forEach(deed -> assertThatThrownBy(() -> acting.run(council.user(person), deed))
                    .isInstanceOf(NotPermitted.class));
            assertThatThrownBy(() -> acting.run(council.user(person), () -> search.rows(PersonFilter.ALL, FIRST)))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.run(council.user(person), () -> teams.addService("Ash")))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThat(names(council, PersonFilter.ALL)).doesNotContain("N1", "N2");
    }

    private static Position post(String name, Long team, Long manager) {
        return new Position(name, "social worker", team, manager, null, null, null);
    }
}
