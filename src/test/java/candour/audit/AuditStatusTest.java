package candour.audit;

import static candour.audit.AuditMove.BEGIN;
import static candour.audit.AuditMove.CLOSE;
import static candour.audit.AuditMove.EXTEND;
import static candour.audit.AuditMove.FINALISE;
import static candour.audit.AuditMove.HAND_ON;
import static candour.audit.AuditMove.REOPEN;
import static candour.audit.AuditMove.SHARE;
import static candour.audit.AuditMove.SUBMIT;
import static candour.audit.AuditMove.WITHDRAW;
import static candour.audit.AuditStatus.ALLOCATED;
import static candour.audit.AuditStatus.CLOSED;
import static candour.audit.AuditStatus.FINAL;
import static candour.audit.AuditStatus.IN_PROGRESS;
import static candour.audit.AuditStatus.PRACTISED;
import static candour.audit.AuditStatus.REOPENED;
import static candour.audit.AuditStatus.SHARED;
import static candour.audit.AuditStatus.SUBMITTED;
import static candour.audit.AuditStatus.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table: each status with each move, as the issue tells an audit's life. */
class AuditStatusTest {

    private static final Map<AuditStatus, Set<AuditMove>> PERMITTED = Map.of(
            ALLOCATED, Set.of(BEGIN, SUBMIT, HAND_ON, WITHDRAW),
            IN_PROGRESS, Set.of(BEGIN, SUBMIT, HAND_ON, WITHDRAW),
            SUBMITTED, Set.of(SHARE, WITHDRAW),
            SHARED, Set.of(EXTEND, FINALISE, WITHDRAW),
            FINAL, Set.of(CLOSE, REOPEN, WITHDRAW),
            CLOSED, Set.of(REOPEN),
            REOPENED, Set.of(),
            WITHDRAWN, Set.of(),
            PRACTISED, Set.of());

    static Stream<Arguments> table() {
        return Stream.of(AuditStatus.values())
                .flatMap(status -> Stream.of(AuditMove.values())
                        .map(move ->
                                Arguments.of(status, move, PERMITTED.get(status).contains(move))));
    }

    @ParameterizedTest
    @MethodSource("table")
    void permits(AuditStatus status, AuditMove move, boolean permitted) {
        assertThat(status.permits(move)).isEqualTo(permitted);
    }

    @Test
    void is_open_until_submitted_and_final_from_then_on_that_it_may_be_closed() {
        assertThat(Stream.of(AuditStatus.values()).filter(AuditStatus::isOpen)).containsExactly(ALLOCATED, IN_PROGRESS);
        assertThat(Stream.of(AuditStatus.values()).filter(AuditStatus::isFinal)).containsExactly(FINAL, CLOSED);
        assertThat(Stream.of(AuditStatus.values()).filter(AuditStatus::isDropped))
                .containsExactly(REOPENED, WITHDRAWN);
    }
}
