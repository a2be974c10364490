package candour.audit;

import static candour.audit.AssessorAtWork.command;
import static org.assertj.core.api.Assertions.assertThat;

import candour.programme.AllocatedCouncil;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever moves an audit on has its row meanwhile: a command that comes four times at once is carried out once. */
@ArquillianTest
class AuditMovesIT {

    @Inject
    private AllocatedCouncil councils;

    @Inject
    private AssessorAtWork work;

    @Inject
    private Acting acting;

    @Inject
    private Drafts drafts;

    @Inject
    private Conclusions conclusions;

    @Inject
    private DraftSearch search;

    @Inject
    private DraftsHeard heard;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService threads;

    private Council council;
    private Long audit;

    /** An audit of ASSESSOR1 whose case nobody holds. */
    @BeforeEach
    void submit() {
        council = councils.council();
        audit = work.submitted(council, "ASSESSOR1");
    }

    private AuditLife life() {
        return acting.as(council.user("LEAD"), () -> search.life(audit));
    }

    private void fourTimes(Runnable move) throws Exception {
        Callable<Boolean> deed = () -> {
            acting.run(council.user("LEAD"), move);
            return true;
        };
        for (var done : threads.invokeAll(Collections.nCopies(4, deed))) {
            assertThat(done.get()).isTrue();
        }
    }

    @Test
    void from_the_draft_to_judging_it_anew_each_is_one_step() throws Exception {
        var nobody = new Sharing(List.of(), 10, "Nobody holds it.");
        var share = command();
        fourTimes(() -> drafts.share(share, audit, nobody));
        assertThat(heard.of(audit)).hasSize(1);
        var finalise = command();
        var shared = life().version();
        fourTimes(() -> conclusions.finalise(finalise, audit, shared));
        var close = command();
        var last = life().version();
        fourTimes(() -> conclusions.close(close, audit, last));
        var reopen = command();
        var closed = life().version();
        fourTimes(() -> conclusions.reopen(
                reopen,
                audit,
                closed,
                "A note was overlooked.",
                LocalDate.now(clock).plusDays(9)));
        assertThat(life().steps())
                .extracting(AuditLife.Step::move)
                .containsExactly(AuditMove.REOPEN, AuditMove.CLOSE, AuditMove.FINALISE, AuditMove.SHARE);
    }

    @Test
    void withdrawing_is_one_too() throws Exception {
        var withdraw = command();
        var seen = life().version();
        fourTimes(() -> conclusions.withdraw(withdraw, audit, seen, "Drawn twice."));
        assertThat(life().steps()).extracting(AuditLife.Step::move).containsExactly(AuditMove.WITHDRAW);
    }
}
