package candour.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import candour.shared.NotFound;
import candour.shared.NotPermitted;
import jakarta.faces.application.ViewExpiredException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Logger LOG = Logger.getLogger(Problem.class.getName());

    private final List<LogRecord> log = new ArrayList<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(handler);
    }

    @Test
    void the_reference_shown_leads_to_one_line_of_the_log() {
        assertLogged(Problem.of(new NotFound("CaseFile", 12L)), 404, "CaseFile 12");
        assertLogged(Problem.of(new NotPermitted("READ_TRAIL")), 403, "READ_TRAIL");
        assertLogged(
                Problem.of(new ViewExpiredException("/casefile/case.xhtml\r\nINFO made up")),
                410,
                "page open for too long");
    }

    private void assertLogged(Problem problem, int status, String what) {
        assertThat(problem.status()).isEqualTo(status);
        assertThat(log).singleElement().satisfies(line -> {
            assertThat(line.getMessage()).isEqualTo("Reference " + problem.reference() + ": " + status + ", " + what);
            assertThat(line.getThrown()).isNull();
        });
        log.clear();
    }

    @Test
    void a_fault_is_logged_in_full_and_shown_by_its_reference_only() {
        var cause = new IllegalStateException("secret");
        var problem = Problem.of(cause);
        assertThat(problem.status()).isEqualTo(500);
        assertThat(log).singleElement().satisfies(line -> {
            assertThat(line.getMessage()).isEqualTo("Reference " + problem.reference());
            assertThat(line.getThrown()).isSameAs(cause);
        });
    }
}
