package candour.programme;

import static candour.programme.CouncilWithCases.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.Role;
import candour.account.Accounts;
import candour.casefile.CaseRows;
import candour.casefile.CaseType;
import candour.programme.CouncilWithCases.Ground;
import candour.shared.Json;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.support.Acting;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class FramesIT {

    @Inject
    private CouncilWithCases councils;

    @Inject
    private CaseRows cases;

    @Inject
    private Acting acting;

    @Inject
    private Frames frames;

    @Inject
    private FrameSearch search;

    @Inject
    private Allocations allocations;

    @Inject
    private Accounts accounts;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private UserTransaction transaction;

    @Test
    void know_the_later_of_two_audits_of_a_case_that_are_finished_at_once() throws Exception {
        var ground = councils.ground();
        var today = councils.today();
        transaction.begin();
        councils.auditedOn(ground.caseFile(1), today.minusMonths(12).plusDays(1));
        var other = threads.submit(() ->
                acting.run(ground.user("LEAD"), () -> councils.auditedOn(ground.caseFile(1), today.minusMonths(12))));
        assertThatThrownBy(() -> other.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        other.get();
        assertThat(pseudonyms(ground, new CaseFilter(List.of(), List.of("Elm"), today, 12, StrataBy.TEAM)))
                .containsExactly("P-2", "P-3");
    }

    @Test
    void holds_what_fits_sorted_and_vouched_for_by_its_hash() {
        var ground = councils.ground();
        var frame = councils.frozen(ground, councils.everything());
        acting.as(ground.user("LEAD"), () -> {
            var listing = search.listing(frame);
            assertThat(listing).isEqualTo("""
                            1,P-1,Elm
                            2,P-2,Elm
                            3,P-3,Elm
                            4,P-4,Oak
                            5,P-5,Oak
                            6,P-6,Oak
                            7,P-7,Quay
                            8,P-8,Quay
                            9,P-9,Quay
                            """);
            assertThat(search.strata(frame))
                    .containsExactly(new StratumSize("Elm", 3), new StratumSize("Oak", 3), new StratumSize("Quay", 3));
            var facts = search.ofRound(roundOf(frame)).orElseThrow();
            assertThat(facts.sha256()).isEqualTo(Json.sha256(listing));
            assertThat(facts.size()).isEqualTo(9);
            assertThat(facts.frozenBy()).isEqualTo("LEAD");
            assertThat(facts.filter()).isEqualTo(councils.everything());
            return null;
        });
    }

    @Test
    void shows_beforehand_what_it_would_hold() {
        var ground = councils.ground();
        acting.as(ground.user("LEAD"), () -> {
            assertThat(search.preview(councils.everything()))
                    .extracting(StratumSize::size)
                    .containsExactly(3L, 3L, 3L);
            var byType = new CaseFilter(List.of(), List.of("Elm"), councils.today(), 0, StrataBy.CASE_TYPE);
            assertThat(search.preview(byType))
                    .containsExactly(new StratumSize("CHILD_PROTECTION", 1), new StratumSize("LOOKED_AFTER", 2));
            var nobody = new CaseFilter(List.of(CaseType.CARE_LEAVER), List.of(), councils.today(), 0, StrataBy.TEAM);
            assertThat(search.preview(nobody)).isEmpty();
            return null;
        });
    }

    @Test
    void goes_by_type_and_team() {
        var ground = councils.ground();
        var filter = new CaseFilter(
                List.of(CaseType.CHILD_PROTECTION), List.of("Oak", "Quay"), councils.today(), 0, StrataBy.CASE_TYPE);
        assertThat(pseudonyms(ground, filter)).containsExactly("P-6", "P-9");
    }

    @Test
    void a_case_is_open_from_its_first_day_until_the_day_before_it_closes() {
        var ground = councils.ground();
        var organisation = ground.council().organisation();
        var today = councils.today();
        cases.caseFile(organisation, "Q-opens-today", CaseType.CARE_LEAVER, null, today, null);
        cases.caseFile(organisation, "Q-opens-tomorrow", CaseType.CARE_LEAVER, null, today.plusDays(1), null);
        cases.caseFile(organisation, "Q-closes-today", CaseType.CARE_LEAVER, null, today.minusYears(1), today);
        cases.caseFile(
                organisation, "Q-closes-tomorrow", CaseType.CARE_LEAVER, null, today.minusYears(1), today.plusDays(1));
        var filter = new CaseFilter(List.of(CaseType.CARE_LEAVER), List.of(), today, 0, StrataBy.TEAM);
        assertThat(pseudonyms(ground, filter)).containsExactly("Q-closes-tomorrow", "Q-opens-today");
    }

    @Test
    void leaves_out_who_was_audited_less_than_so_many_months_ago() {
        var ground = councils.ground();
        var today = councils.today();
        councils.auditedOn(ground.caseFile(1), today.minusMonths(12));
        councils.auditedOn(ground.caseFile(2), today.minusMonths(12).plusDays(1));
        councils.auditedOn(ground.caseFile(3), today.minusYears(3));
        councils.auditedOn(ground.caseFile(3), today);
        councils.auditedOn(ground.caseFile(3), today.minusYears(2));
        var elm = List.of("Elm");
        assertThat(pseudonyms(ground, new CaseFilter(List.of(), elm, today, 12, StrataBy.TEAM)))
                .containsExactly("P-1");
        assertThat(pseudonyms(ground, new CaseFilter(List.of(), elm, today, 0, StrataBy.TEAM)))
                .containsExactly("P-1", "P-2", "P-3");
    }

    @Test
    void leaves_out_who_was_given_to_an_assessor_meanwhile() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        var drawnCase = councils.drawnCase(draw, "P-4");
        acting.as(
                ground.user("LEAD"),
                () -> allocations.allocate(
                        command(),
                        drawnCase,
                        ground.council().person("ASSESSOR2"),
                        councils.today().plusDays(20),
                        false));
        var filter = new CaseFilter(List.of(), List.of("Oak"), councils.today(), 1, StrataBy.TEAM);
        assertThat(pseudonyms(ground, filter)).containsExactly("P-5", "P-6");
    }

    @Test
    void is_frozen_once_for_a_round() {
        var ground = councils.ground();
        var round = councils.planned(ground);
        var command = command();
        acting.as(ground.user("LEAD"), () -> {
            var first = frames.freeze(command, round, councils.everything());
            assertThat(frames.freeze(command, round, councils.everything())).isEqualTo(first);
            assertRule("programme.rule.frozenAlready", () -> frames.freeze(command(), round, councils.everything()));
            return null;
        });
    }

    @Test
    void refuses_a_filter_that_nothing_fits_and_a_day_to_come() {
        var ground = councils.ground();
        var round = councils.planned(ground);
        acting.as(ground.user("LEAD"), () -> {
            assertRule(
                    "programme.rule.emptyFrame", () -> frames.freeze(command(), round, open(LocalDate.of(1990, 1, 1))));
            assertRule(
                    "programme.rule.openOnFuture",
                    () -> frames.freeze(command(), round, open(councils.today().plusDays(1))));
            assertThat(search.ofRound(round)).isEmpty();
            return null;
        });
    }

    @Test
    void stays_what_it_was_when_cases_move_and_close() {
        var ground = councils.ground();
        var frame = councils.frozen(ground, councils.everything());
        var before = acting.as(ground.user("LEAD"), () -> search.listing(frame));
        cases.moved(ground.caseFile(1), ground.council().team("Mill"));
        assertThat(acting.as(ground.user("LEAD"), () -> search.listing(frame))).isEqualTo(before);
    }

    @Test
    void is_frozen_by_quality_leads_only() {
        var ground = councils.ground();
        var round = councils.planned(ground);
        for (var other : List.of("ASSESSOR1", "TEAM1", "MANAGER1", "DIRECTOR", "ADMIN")) {
            assertThatThrownBy(() ->
                            acting.as(ground.user(other), () -> frames.freeze(command(), round, councils.everything())))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
        }
    }

    @Test
    void nothing_of_another_council_is_there() {
        var ours = councils.ground();
        var theirs = councils.ground();
        var round = councils.planned(theirs);
        var frame = councils.frozen(theirs, councils.everything());
        acting.as(ours.user("LEAD"), () -> {
            assertThatThrownBy(() -> frames.freeze(command(), round, councils.everything()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> search.listing(frame)).isInstanceOf(NotFound.class);
            assertThat(search.strata(frame)).isEmpty();
            assertThatThrownBy(() -> search.start(round)).isInstanceOf(NotFound.class);
            assertThat(search.ofRound(round)).isEmpty();
            return null;
        });
    }

    @Test
    void a_lead_of_one_service_freezes_its_cases_only_and_does_not_see_a_frame_that_holds_others() {
        var ground = councils.ground();
        var council = ground.council();
        acting.asSystem(council.organisation(), () -> {
            accounts.open(council.person("OAK1"), council.user("OAK1"), "!");
            accounts.grant(
                    council.person("OAK1"),
                    Role.QUALITY_LEAD,
                    council.services().get("Safeguarding"),
                    null);
            return null;
        });
        var whole = councils.frozen(ground, councils.everything());
        var round = councils.planned(ground);
        acting.as(ground.user("OAK1"), () -> {
            var own = frames.freeze(command(), round, councils.everything());
            assertThat(search.start(round)).isEqualTo(new FrameStart(round, "Autumn", true, List.of("Elm", "Oak")));
            assertThat(search.strata(own)).extracting(StratumSize::stratum).containsExactly("Elm", "Oak");
            assertThatThrownBy(() -> search.listing(whole)).isInstanceOf(NotFound.class);
            assertThat(search.strata(whole)).isEmpty();
            assertThat(search.ofRound(round)).isPresent();
            assertThat(search.ofRound(roundOf(whole))).isEmpty();
            return null;
        });
    }

    private CaseFilter open(LocalDate day) {
        return new CaseFilter(List.of(), List.of(), day, 0, StrataBy.TEAM);
    }

    private long roundOf(Long frame) {
        return councils.countOf("select f.round.id from Frame f where f.id = ?1", frame);
    }

    private List<String> pseudonyms(Ground ground, CaseFilter filter) {
        var frame = councils.frozen(ground, filter);
        return acting.as(ground.user("LEAD"), () -> search.listing(frame))
                .lines()
                .map(line -> line.split(",")[1])
                .toList();
    }
}
