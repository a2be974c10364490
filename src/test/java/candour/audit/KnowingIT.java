package candour.audit;

import static candour.audit.AssessorAtWork.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import candour.access.Role;
import candour.account.Accounts;
import candour.audit.Sharing.Invitee;
import candour.organisation.Handovers;
import candour.programme.AllocatedCouncil;
import candour.shared.Clocks;
import candour.shared.NotFound;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An audit keeps from when on its record was read, and who could know of the selection since when. */
@ArquillianTest
class KnowingIT {

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private Acting acting;

    @Inject
    private Accounts accounts;

    @Inject
    private Handovers handovers;

    @Inject
    private Audits audits;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftSearch search;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    private Council council;
    private Long audit;

    /** Of ASSESSOR1 first, in Quay; an hour later it goes to LEAD, and two hours later its draft to HOLDER2, without TEAM2. */
    @BeforeEach
    void share() {
        council = councils.council();
        audit = work.firstAudit(council, "ASSESSOR1");
        acting.run(council.user("ADMIN"), () -> accounts.grant(council.person("LEAD"), Role.ASSESSOR, null, null));
        after(1, "ADMIN", this::handOver);
        var seen = work.complete(council.user("LEAD"), audit);
        acting.run(council.user("LEAD"), () -> audits.submit(audit, seen, command()));
        after(2, "LEAD", this::shareDraft);
    }

    private void after(int hours, String person, Runnable deed) {
        var then = clock.instant().plus(Duration.ofHours(hours));
        clocks.at(then, () -> {
            acting.run(council.user(person), deed);
            return null;
        });
    }

    private void handOver() {
        handovers.handOver(council.person("ASSESSOR1"), council.person("LEAD"), List.of("audit-" + audit));
    }

    private void shareDraft() {
        drafts.share(
                command(),
                audit,
                new Sharing(
                        List.of(
                                new Invitee(council.person("HOLDER2"), Part.PRACTITIONER, null),
                                new Invitee(council.person("TEAM2"), Part.LINE_MANAGER, "On leave.")),
                        10,
                        null));
    }

    private AuditLife life(String person) {
        return acting.as(council.user(person), () -> search.life(audit));
    }

    @Test
    void everybody_who_could_know_is_kept_with_the_moment_also_who_had_the_case_before() {
        var life = life("DIRECTOR");
        assertThat(life.knowing())
                .extracting(Knowing::by, Knowing::who)
                .containsExactly(
                        tuple(Knowing.By.DRAW, "LEAD"),
                        tuple(Knowing.By.ALLOCATION, "ASSESSOR1"),
                        tuple(Knowing.By.ALLOCATION, "LEAD"),
                        tuple(Knowing.By.SHARING, "HOLDER2"));
        var since = life.knowing().stream().map(Knowing::since).toList();
        assertThat(since).isSorted();
        assertThat(since.get(1))
                .as("the record is read from when it was given")
                .isEqualTo(life.head().openedAt());
        assertThat(Duration.between(since.get(1), since.get(2))).isBetween(Duration.ofHours(1), Duration.ofHours(2));
        assertThat(Duration.between(since.get(1), since.get(3))).isBetween(Duration.ofHours(2), Duration.ofHours(3));
    }

    /** What is shown of it later is another matter: until it is judged, nobody shall put the file in order for it. */
    @Test
    void before_it_is_judged_it_is_told_to_its_assessor_and_to_who_may_withdraw_it_alone() {
        var other = councils.council();
        var early = work.firstAudit(other, "ASSESSOR1");
        for (var reader : List.of("LEAD", "ASSESSOR1")) {
            assertThat(acting.as(other.user(reader), () -> search.life(early)).knowing())
                    .as(reader)
                    .hasSize(2);
        }
        for (var reader : List.of("MANAGER2", "DIRECTOR")) {
            assertThatThrownBy(() -> acting.as(other.user(reader), () -> search.life(early)))
                    .as(reader)
                    .isInstanceOf(NotFound.class);
        }
    }

    /** Who may withdraw audits of one service and reads results of another withdraws nothing there, and is told nothing. */
    @Test
    void before_it_is_judged_it_is_told_within_the_scope_of_who_may_withdraw_it() {
        var other = councils.council();
        var early = work.firstAudit(other, "ASSESSOR1");
        for (var service : List.of("Safeguarding", "Looked after")) {
            acting.run(
                    other.user("ADMIN"),
                    () -> accounts.grant(
                            other.person("MANAGER2"),
                            Role.QUALITY_LEAD,
                            other.services().get(service),
                            null));
            if (service.equals("Safeguarding")) {
                assertThatThrownBy(() -> acting.as(other.user("MANAGER2"), () -> search.life(early)))
                        .isInstanceOf(NotFound.class);
            }
        }
        assertThat(acting.as(other.user("MANAGER2"), () -> search.life(early)).knowing())
                .hasSize(2);
    }

    @Test
    void it_is_told_to_who_may_read_results_of_the_team_and_to_the_assessor_alone() {
        for (var reader : List.of("LEAD", "MANAGER2", "DIRECTOR")) {
            assertThat(life(reader).knowing()).as(reader).hasSize(4);
        }
        for (var other : List.of("ASSESSOR1", "ASSESSOR2", "MANAGER1", "TEAM2", "HOLDER2", "ADMIN")) {
            assertThatThrownBy(() -> life(other)).as(other).isInstanceOf(NotFound.class);
        }
        var elsewhere = councils.council();
        assertThatThrownBy(() -> acting.as(elsewhere.user("LEAD"), () -> search.life(audit)))
                .isInstanceOf(NotFound.class);
    }
}
