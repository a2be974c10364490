package candour.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import candour.access.CurrentUser;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.RuleViolation;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class JobsIT {

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private Jobs jobs;

    @Inject
    private JobSearch search;

    @Inject
    private CurrentUser user;

    @Test
    void work_runs_as_the_person_who_asked_and_its_progress_is_seen_while_it_runs() throws Exception {
        var council = councils.council();
        var who = new AtomicReference<String>();
        var told = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var job = start(council, "LEAD", progress -> {
            who.set(user.getName());
            progress.at("step", 3, 10);
            told.countDown();
            await(goOn);
        });
        await(told);
        var meanwhile = progressOf(council, "LEAD", job);
        assertThat(meanwhile.status()).isEqualTo(JobStatus.RUNNING);
        assertThat(meanwhile.percent()).isEqualTo(30);
        goOn.countDown();
        assertThat(over(council, job).status()).isEqualTo(JobStatus.DONE);
        assertThat(who.get()).isEqualTo("LEAD");
    }

    @Test
    void the_same_command_starts_the_work_once() {
        var council = councils.council();
        var runs = new AtomicInteger();
        var command = UUID.randomUUID().toString();
        var first =
                acting.as(council.user("LEAD"), () -> jobs.start("test", command, progress -> runs.incrementAndGet()));
        var again =
                acting.as(council.user("LEAD"), () -> jobs.start("test", command, progress -> runs.incrementAndGet()));
        assertThat(again).isEqualTo(first);
        over(council, first);
        assertThat(runs).hasValue(1);
    }

    @Test
    void a_rule_that_says_no_is_told_and_a_fault_by_its_reference_only() {
        var council = councils.council();
        var refused = over(council, start(council, "LEAD", progress -> {
            throw new RuleViolation("organisation.rule.lineInCircle", "P014");
        }));
        assertThat(refused.failure()).isEqualTo("organisation.rule.lineInCircle");
        assertThat(refused.why())
                .isEqualTo("The line of management would run in a circle: P014 already stands above the person chosen."
                        + " Correct who manages whom.");
        var broken = over(council, start(council, "LEAD", progress -> {
            throw new IllegalStateException("secret");
        }));
        assertThat(broken.failure()).isEqualTo("work.failure.fault");
        assertThat(broken.reference()).matches("[0-9a-f]{8}");
        assertThat(broken.why())
                .contains("give the reference " + broken.reference())
                .doesNotContain("secret");
    }

    @Test
    void an_error_ends_it_as_failed_and_never_leaves_it_running() {
        var council = councils.council();
        var broken = over(council, start(council, "LEAD", progress -> {
            throw new OutOfMemoryError("made up by a test");
        }));
        assertThat(broken.status()).isEqualTo(JobStatus.FAILED);
        assertThat(broken.failure()).isEqualTo("work.failure.fault");
        assertThat(broken.reference()).matches("[0-9a-f]{8}");
    }

    @Test
    void a_commit_that_fails_ends_it_as_failed_though_its_exception_is_checked() {
        var council = councils.council();
        var broken = over(council, start(council, "LEAD", progress -> ForgetfulRecords.<RuntimeException>fail()));
        assertThat(broken.failure()).isEqualTo("work.failure.fault");
    }

    @Test
    void work_that_is_done_is_never_told_as_undone_though_its_success_cannot_be_recorded() {
        var council = councils.council();
        var goOn = new CountDownLatch(1);
        var job = startedAndHeld(council, goOn);
        ForgetfulRecords.UNKEPT.add(job);
        goOn.countDown();
        var over = over(council, job);
        assertThat(over.why())
                .startsWith("This was done, ")
                .contains("give the reference " + over.reference() + " to")
                .doesNotContain("nothing was changed");
    }

    @Test
    void what_a_restart_cuts_off_says_so_in_a_sentence() {
        var council = councils.council();
        var goOn = new CountDownLatch(1);
        var job = startedAndHeld(council, goOn);
        acting.asSystem(null, jobs::giveUpInterrupted);
        var cutOff = progressOf(council, "LEAD", job);
        goOn.countDown();
        assertThat(cutOff.status()).isEqualTo(JobStatus.FAILED);
        assertThat(cutOff.why()).startsWith("Candour was restarted while this ran.");
    }

    @Test
    void is_seen_by_nobody_but_who_asked_for_it() {
        var council = councils.council();
        var job = start(council, "LEAD", progress -> {});
        assertThatThrownBy(() -> progressOf(council, "DIRECTOR", job)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> acting.asNobody(() -> search.progress(job))).isInstanceOf(NotPermitted.class);
        over(council, job);
    }

    /** Work that has begun, and ends when it is let go on. */
    private Long startedAndHeld(Council council, CountDownLatch goOn) {
        var begun = new CountDownLatch(1);
        var job = start(council, "LEAD", progress -> {
            begun.countDown();
            await(goOn);
        });
        await(begun);
        return job;
    }

    private Long start(Council council, String who, Work work) {
        return acting.as(
                council.user(who), () -> jobs.start("test", UUID.randomUUID().toString(), work));
    }

    private JobProgress progressOf(Council council, String who, Long job) {
        return acting.as(council.user(who), () -> search.progress(job));
    }

    private JobProgress over(Council council, Long job) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        var progress = progressOf(council, "LEAD", job);
        while (!progress.isOver() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            progress = progressOf(council, "LEAD", job);
        }
        return progress;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
