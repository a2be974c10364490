package candour.concern;

import static candour.audit.AssessorAtWork.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.access.Role;
import candour.account.Accounts;
import candour.audit.AssessorAtWork;
import candour.audit.AuditSearch;
import candour.audit.DraftSearch;
import candour.audit.Knowing;
import candour.casefile.CaseRows;
import candour.programme.AllocatedCouncil;
import candour.shared.Clocks;
import candour.shared.NotFound;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A concern may be about the work of a practitioner: that is recorded, and nobody tells or shows them. */
@ArquillianTest
class ConcernAboutIT {

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private CaseRows cases;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditSearch audits;

    @Inject
    private Concerns concerns;

    @Inject
    private ConcernSearch search;

    @Inject
    private DraftSearch lives;

    @Inject
    private Clock clock;

    @Inject
    private Clocks clocks;

    private Council council;
    private Long audit;

    /** Of a case in Quay that WORKER1 had, then HOLDER2, who has it still. */
    @BeforeEach
    void allocate() {
        council = councils.council();
        audit = work.firstAudit(council, "ASSESSOR1");
        var caseFile =
                as("ASSESSOR1", () -> audits.workspace(audit, null)).head().caseFile();
        cases.held(caseFile, council.person("WORKER1"), today().minusYears(2), today().minusYears(1));
        cases.held(caseFile, council.person("HOLDER2"), today().minusYears(1), null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T as(String reference, Supplier<T> deed) {
        return acting.as(council.user(reference), deed);
    }

    private Long raisedAbout(String reference) {
        var report = new Concerns.Report("Bruises seen on 3 November.", null, council.person(reference));
        return as("ASSESSOR1", () -> concerns.raise(command(), audit, report));
    }

    private List<String> told(Long concern) {
        return as("ASSESSOR1", () -> search.open(concern)).concern().getTellings().stream()
                .map(telling -> telling.getPerson().getReference())
                .toList();
    }

    @Test
    void who_was_told_of_it_could_know_of_the_selection_and_whom_it_is_about_does_not_learn_so() {
        raisedAbout("TEAM2");
        assertThat(as("LEAD", () -> lives.life(audit)).knowing())
                .extracting(Knowing::by, Knowing::who)
                .contains(tuple(Knowing.By.CONCERN, "ASSESSOR1"), tuple(Knowing.By.TOLD, "MANAGER2"))
                .hasSize(4);
        acting.run(council.user("ADMIN"), () -> accounts.grant(council.person("TEAM2"), Role.QUALITY_LEAD, null, null));
        assertThat(as("TEAM2", () -> lives.life(audit)).knowing())
                .extracting(Knowing::by)
                .containsExactly(Knowing.By.DRAW, Knowing.By.ALLOCATION);
    }

    @Test
    void who_was_told_of_two_could_know_from_the_first_on() {
        raisedAbout("HOLDER2");
        var later = clock.instant().plus(Duration.ofHours(1));
        clocks.at(later, () -> raisedAbout("WORKER1"));
        var told = as("LEAD", () -> lives.life(audit)).knowing().stream()
                .filter(one -> one.by() == Knowing.By.TOLD)
                .toList();
        assertThat(told).extracting(Knowing::who).containsExactlyInAnyOrder("TEAM2", "MANAGER2");
        assertThat(told).extracting(Knowing::since).allMatch(since -> since.isBefore(later));
    }

    @Test
    void who_has_or_had_the_case_can_be_marked_the_last_first() {
        assertThat(as("ASSESSOR1", () -> search.workers(audit)))
                .extracting(ConcernSearch.Worker::name, ConcernSearch.Worker::since)
                .containsExactly(tuple("HOLDER2", today().minusYears(1)), tuple("WORKER1", today().minusYears(2)));
    }

    @Test
    void they_are_named_only_to_who_may_open_the_audit() {
        assertThat(as("LEAD", () -> search.workers(audit))).hasSize(2);
        for (var other : List.of("ASSESSOR2", "TEAM1", "MANAGER1", "ADMIN")) {
            assertThatThrownBy(() -> as(other, () -> search.workers(audit)))
                    .as(other)
                    .isInstanceOf(NotFound.class);
        }
        var foreign = councils.council();
        assertThatThrownBy(() -> acting.as(foreign.user("LEAD"), () -> search.workers(audit)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_practitioner_whom_it_is_about_is_recorded_and_finds_nothing() {
        var concern = raisedAbout("HOLDER2");
        assertThat(as("LEAD", () -> search.open(concern)).concern().getAbout().getReference())
                .isEqualTo("HOLDER2");
        assertThat(told(concern)).containsExactlyInAnyOrder("TEAM2", "MANAGER2");
        assertThatThrownBy(() -> as("HOLDER2", () -> search.open(concern))).isInstanceOf(NotFound.class);
        assertThat(as("HOLDER2", () -> search.ofAudit(audit))).isEmpty();
    }

    @Test
    void a_practitioner_who_would_be_told_in_another_role_is_left_out() {
        acting.run(
                council.user("ADMIN"),
                () -> accounts.grant(council.person("HOLDER2"), Role.TEAM_MANAGER, null, council.team("Quay")));
        assertThat(told(raisedAbout("WORKER1"))).contains("HOLDER2");
        var about = raisedAbout("HOLDER2");
        assertThat(told(about)).containsExactlyInAnyOrder("TEAM2", "MANAGER2");
        assertThatThrownBy(() -> as("HOLDER2", () -> search.open(about))).isInstanceOf(NotFound.class);
        assertThat(as("HOLDER2", search::waitingForMe)).hasSize(1);
    }
}
