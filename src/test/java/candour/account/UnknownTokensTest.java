package candour.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnknownTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final Logger LOG = Logger.getLogger(UnknownTokens.class.getName());

    private final List<String> said = new ArrayList<>();
    private final UnknownTokens unknown = new UnknownTokens();

    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            said.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listening);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(listening);
    }

    @Test
    void are_told_once_a_minute_by_their_number_and_not_where_there_was_none() {
        unknown.look(NOW);
        assertThat(said).isEmpty();
        unknown.one();
        unknown.one();
        unknown.one();
        unknown.look(NOW.plusSeconds(60));
        assertThat(said).singleElement().asString().endsWith(": 3");
        unknown.look(NOW.plusSeconds(120));
        assertThat(said).hasSize(1);
    }
}
