package candour.programme;

import static candour.programme.CouncilWithCases.command;
import static candour.support.Rules.assertRule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.sampling.StratifiedDraw;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.shared.TrailEvent;
import candour.support.Acting;
import candour.support.Statements;
import candour.trail.TrailFilter;
import candour.trail.TrailSearch;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DrawsIT {

    private static final Page FIRST = new Page(0, 25);

    @Inject
    private CouncilWithCases councils;

    @Inject
    private Acting acting;

    @Inject
    private Draws draws;

    @Inject
    private DrawSearch search;

    @Inject
    private FrameSearch frames;

    @Inject
    private RoundSearch rounds;

    @Inject
    private TrailSearch trail;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void is_repeated_from_the_stored_certificate_and_listing() {
        var ground = councils.ground();
        var frame = councils.frozen(ground, councils.everything());
        acting.as(ground.user("LEAD"), () -> {
            var draw = draws.draw(command(), frame, 5, null);
            var certificate = search.draw(draw).getCertificate();
            var strata = frames.listing(frame)
                    .lines()
                    .map(line -> line.split(",", 3)[2])
                    .toList();
            var again = StratifiedDraw.of(certificate.seed(), certificate.sampleSize(), strata);
            assertThat(again.units())
                    .extracting(unit -> unit.framePosition())
                    .isEqualTo(certificate.drawn().stream()
                            .map(Certificate.Line::position)
                            .toList());
            assertThat(search.rows(draw, FIRST))
                    .extracting(DrawnCaseRow::pseudonym)
                    .isEqualTo(certificate.drawn().stream()
                            .map(Certificate.Line::pseudonym)
                            .toList());
            assertThat(search.certificate(draw)).contains("\"seed\":\"" + certificate.seed() + "\"");
            assertThat(certificate.drawnBy()).isEqualTo("LEAD");
            return null;
        });
    }

    @Test
    void every_draw_has_a_seed_of_its_own_and_a_number_and_from_the_second_on_a_reason() {
        var ground = councils.ground();
        var frame = councils.frozen(ground, councils.everything());
        acting.as(ground.user("LEAD"), () -> {
            var first = search.draw(draws.draw(command(), frame, 3, null));
            assertRule("programme.rule.drawReason", () -> draws.draw(command(), frame, 3, null));
            var second = search.draw(draws.draw(command(), frame, 3, "Two files are sealed."));
            assertThat(second.getNumber()).isEqualTo(2);
            assertThat(second.getSeed()).isNotEqualTo(first.getSeed()).matches("[0-9a-f]{32}");
            var round = first.getFrame().getRound().getId();
            assertThat(rounds.draws(round)).extracting(DrawRow::reason).containsExactly(null, "Two files are sealed.");
            assertThat(rounds.row(round).drawNumber()).isEqualTo(2);
            return null;
        });
    }

    @Test
    void more_than_the_frame_holds_is_refused_and_leaves_nothing() {
        var ground = councils.ground();
        var frame = councils.frozen(ground, councils.everything());
        acting.as(ground.user("LEAD"), () -> {
            assertRule("programme.rule.sampleOverFrame", () -> draws.draw(command(), frame, 10, null));
            return null;
        });
        assertThat(drawsOf(frame)).isZero();
    }

    @Test
    void the_same_command_four_times_at_once_draws_once() throws Exception {
        var ground = councils.ground();
        var frame = councils.frozen(ground, councils.everything());
        var command = command();
        Callable<Long> draw = () -> acting.as(ground.user("LEAD"), () -> draws.draw(command, frame, 4, null));
        var made = threads.invokeAll(List.of(draw, draw, draw, draw));
        for (var each : made) {
            assertThat(each.get()).isEqualTo(made.get(0).get());
        }
        assertThat(drawsOf(frame)).isEqualTo(1);
    }

    @Test
    void is_made_and_seen_by_quality_leads_only() {
        var ground = councils.ground();
        var frame = councils.frozen(ground, councils.everything());
        var draw = councils.drawn(ground);
        for (var other : List.of("ASSESSOR1", "TEAM1", "MANAGER1", "DIRECTOR", "ADMIN")) {
            assertThatThrownBy(() -> acting.as(ground.user(other), () -> draws.draw(command(), frame, 3, null)))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> acting.as(ground.user(other), () -> search.certificate(draw)))
                    .as(other)
                    .isInstanceOf(NotPermitted.class);
        }
        assertThat(drawsOf(frame)).isZero();
    }

    @Test
    void nothing_of_another_council_is_there_and_the_trail_says_who_asked() {
        var ours = councils.ground();
        var theirs = councils.ground();
        var draw = councils.drawn(theirs);
        var frame = councils.frozen(theirs, councils.everything());
        acting.as(ours.user("LEAD"), () -> {
            assertThatThrownBy(() -> draws.draw(command(), frame, 3, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> search.certificate(draw)).isInstanceOf(NotFound.class);
            assertThat(search.rows(draw, FIRST)).isEmpty();
            assertThatThrownBy(() -> search.draw(draw)).isInstanceOf(NotFound.class);
            return null;
        });
        var newest = acting.as(
                ours.user("ADMIN"),
                () -> trail.rows(TrailFilter.ALL, new Page(0, 1)).get(0));
        assertThat(newest.kind()).isEqualTo(TrailEvent.Kind.REFUSED);
        assertThat(newest.subject()).isEqualTo("Draw");
        assertThat(newest.subjectId()).isEqualTo(draw);
    }

    @Test
    void taking_a_certificate_or_a_listing_away_is_in_the_trail() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        acting.as(ground.user("LEAD"), () -> search.certificate(draw));
        var newest = acting.as(
                ground.user("ADMIN"),
                () -> trail.rows(TrailFilter.ALL, new Page(0, 1)).get(0));
        assertThat(newest.kind()).isEqualTo(TrailEvent.Kind.OPENED);
        assertThat(newest.subjectId()).isEqualTo(draw);
    }

    @Test
    void its_page_takes_at_most_four_statements() {
        var ground = councils.ground();
        var draw = councils.drawn(ground);
        acting.as(ground.user("LEAD"), () -> {
            assertThat(Statements.sentBy(() -> {
                        var seen = search.draw(draw);
                        assertThat(seen.getFrame().getRound().getName()).isEqualTo("Autumn");
                        search.rows(draw, FIRST);
                    }))
                    .isEqualTo(2);
            return null;
        });
    }

    private long drawsOf(Long frame) {
        return councils.countOf("select count(d) from Draw d where d.frame.id = ?1", frame);
    }
}
