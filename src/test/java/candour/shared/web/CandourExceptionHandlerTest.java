package candour.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import candour.shared.RuleViolation;
import candour.shared.StaleVersion;
import jakarta.faces.FacesException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CandourExceptionHandlerTest {

    @Test
    void tells_a_rule_in_its_own_words() {
        assertThat(told(new RuleViolation("improvement.rule.ownWork"))).isEqualTo("improvement.rule.ownWork");
    }

    @Test
    void tells_what_was_changed_meanwhile() {
        assertThat(told(new StaleVersion("Finding", 1L))).isEqualTo("shared.rule.stale");
        assertThat(told(new OptimisticLockException())).isEqualTo("shared.rule.stale");
    }

    @Test
    void tells_what_somebody_else_is_at() {
        assertThat(told(new PessimisticLockException(new SQLException("Timeout trying to lock table"))))
                .isEqualTo("shared.rule.waiting");
        assertThat(told(new LockTimeoutException(new SQLException("lock timeout"))))
                .isEqualTo("shared.rule.waiting");
    }

    /** As Faces hands it over: wrapped, and with the database's own words as its cause. */
    private static String told(RuntimeException thrown) {
        return CandourExceptionHandler.rule(
                        CandourExceptionHandler.cause(new FacesException(new IllegalStateException(thrown))))
                .key();
    }
}
