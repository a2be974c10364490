package candour.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.casefile.intake.Uploads.Arriving;
import candour.shared.Page;
import candour.support.Acting;
import candour.support.CouncilFixture;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An import that is asked for twice, or four times at once: by the same command it is made once. */
@ArquillianTest
class ImportsAgainIT {

    private static final String CASES = "identifier,case_type,team,opened,closed,date_of_birth\n";

    @Inject
    private CouncilFixture councils;

    @Inject
    private Acting acting;

    @Inject
    private ImportSearch search;

    @Inject
    private Importing importing;

    @Inject
    private CaseFileSearch cases;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void the_same_command_and_the_same_start_do_it_once() {
        var council = councils.council();
        var command = UUID.randomUUID().toString();
        var files = CASES + "A1,CIN,Elm,01/02/2017,,\n";
        var id = importing.check(council, command, Importing.file("0.csv", files));
        assertThat(importing.check(council, command, Importing.file("0.csv", files)))
                .isEqualTo(id);
        var job = importing.start(council, id);
        assertThat(importing.start(council, id)).isEqualTo(job);
        importing.awaited(council, job);
        assertThat(importing.start(council, id)).isEqualTo(job);
        assertThat(acting.as(council.user("LEAD"), () -> cases.rows(CaseListFilter.ALL, new Page(0, 25))))
                .hasSize(1);
    }

    @Test
    void the_same_command_four_times_at_once_is_one_dry_run_however_long_it_takes() throws Exception {
        var council = councils.council();
        var command = UUID.randomUUID().toString();
        Callable<Long> check = () -> importing.check(
                council, command, new Arriving("0.csv", () -> slow(CASES + "A1,CIN,Elm,01/02/2017,,\n")));
        var made = threads.invokeAll(List.of(check, check, check, check));
        for (var each : made) {
            assertThat(each.get()).isEqualTo(made.get(0).get());
        }
        assertThat(em.createQuery("select count(i) from Import i where i.organisation.id = :organisation", Long.class)
                        .setParameter("organisation", council.organisation())
                        .getSingleResult())
                .isEqualTo(1);
        var only = made.get(0).get();
        assertThat(acting.as(council.user("LEAD"), () -> search.summary(only)).entries())
                .isEqualTo(1);
    }

    @Test
    void what_is_uploaded_is_read_once_and_closed_and_not_read_again_for_the_same_command() {
        var council = councils.council();
        var command = UUID.randomUUID().toString();
        var opened = new AtomicInteger();
        var closed = new AtomicInteger();
        var arriving = new Arriving("0.csv", () -> {
            opened.incrementAndGet();
            return new FilterInputStream(new ByteArrayInputStream(CASES.getBytes(StandardCharsets.UTF_8))) {
                @Override
                public void close() {
                    closed.incrementAndGet();
                }
            };
        });
        importing.check(council, command, arriving);
        importing.check(council, command, arriving);
        assertThat(opened).hasValue(1);
        assertThat(closed).hasValue(1);
    }

    /** Arrives later than a database that is asked for a lock usually waits. */
    private static InputStream slow(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
                return super.read(into, from, length);
            }
        };
    }
}
