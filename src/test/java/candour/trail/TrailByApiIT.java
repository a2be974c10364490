package candour.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.shared.Clocks;
import candour.shared.NotPermitted;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.ApiAccess;
import candour.support.ApiClient.Answer;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The trail is taken away by another system. */
@ArquillianTest
class TrailByApiIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private ApiAccess api;

    @Inject
    private Acting acting;

    @Inject
    private TrailSearch trail;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    /** A line of the last 900 seconds may not be the last to come below its number. */
    @Test
    void the_trail_is_taken_away_as_far_as_no_line_can_come_in_between() {
        var council = councils.council();
        var admin = api.of(council.user("ADMIN"));
        happens(council, Duration.ofSeconds(1000));
        happens(council, Duration.ofSeconds(901));
        happens(council, Duration.ofSeconds(840));
        var lines = lines(admin.get("/trail"));
        assertThat(lines)
                .hasSize(4)
                .isSortedAccordingTo((one, other) ->
                        Long.compare(one.path("id").asLong(), other.path("id").asLong()))
                .allSatisfy(line -> assertThat(line.path("personName").asText()).isEqualTo("TEAM1"));
        var second = lines.get(1).path("id").asLong();
        assertThat(lines(admin.get("/trail?after=" + second))).containsExactly(lines.get(2), lines.get(3));
        assertThat(lines(admin.get("/trail?kind=REFUSED")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.path("kind").asText()).isEqualTo("REFUSED"));
        assertThat(api.of(council.user("LEAD")).get("/trail").status()).isEqualTo(403);
        assertThat(acting.as(council.user("ADMIN"), () -> trail.rows(TrailFilter.ALL, new Page(0, 30))))
                .as("that it was taken away")
                .anySatisfy(line -> assertThat(line.what()).isEqualTo("TrailSearch.export"));
    }

    /** Something done and something refused, so long ago. */
    private void happens(Council council, Duration ago) {
        clocks.at(clock.instant().minus(ago), () -> {
            api.of(council.user("TEAM1"));
            assertThatThrownBy(() -> acting.as(council.user("TEAM1"), () -> trail.count(TrailFilter.ALL)))
                    .isInstanceOf(NotPermitted.class);
            return null;
        });
    }

    private static List<JsonNode> lines(Answer answer) {
        return answer.response().body().lines().map(TrailByApiIT::json).toList();
    }

    private static JsonNode json(String line) {
        try {
            return JsonMapper.builder().build().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
