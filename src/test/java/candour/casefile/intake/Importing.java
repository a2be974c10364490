package candour.casefile.intake;

import static org.assertj.core.api.Assertions.assertThat;

import candour.casefile.intake.Uploads.Arriving;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import candour.work.JobProgress;
import candour.work.JobSearch;
import candour.work.JobStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** In component tests: the quality lead of a council imports files. */
@ApplicationScoped
public class Importing {

    @Inject
    private Acting acting;

    @Inject
    private Imports imports;

    @Inject
    private JobSearch jobs;

    @PersistenceContext
    private EntityManager em;

    /** How many cases the council has, where a list would count no further than its pages go. */
    @Transactional
    long cases(Council council, String those) {
        return em.createQuery("select count(c) from CaseFile c where c.organisation.id = :council" + those, Long.class)
                .setParameter("council", council.organisation())
                .getSingleResult();
    }

    /** Checks, starts and waits; the import must succeed. Answers its id. */
    Long bring(Council council, Arriving... files) {
        var id = check(council, UUID.randomUUID().toString(), files);
        assertThat(awaited(council, start(council, id)).status()).isEqualTo(JobStatus.DONE);
        return id;
    }

    Long bring(Council council, String text) {
        return bring(council, file("0.csv", text));
    }

    Long bring(Council council, Path... files) {
        return bring(council, Arrays.stream(files).map(Importing::file).toArray(Arriving[]::new));
    }

    Long check(Council council, String command, Arriving... files) {
        return acting.as(council.user("LEAD"), () -> imports.check(command, List.of(files)));
    }

    Long check(Council council, List<String> texts) {
        var arriving = new ArrayList<Arriving>();
        texts.forEach(text -> arriving.add(file(arriving.size() + ".csv", text)));
        return check(council, UUID.randomUUID().toString(), arriving.toArray(Arriving[]::new));
    }

    Long start(Council council, Long id) {
        return acting.as(council.user("LEAD"), () -> imports.start(id, false, null));
    }

    JobProgress awaited(Council council, Long job) {
        for (int i = 0; i < 12_000; i++) {
            var progress = acting.as(council.user("LEAD"), () -> jobs.progress(job));
            if (progress.isOver()) {
                return progress;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError("the job does not end");
    }

    static Arriving file(String name, String text) {
        return new Arriving(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Arriving file(Path file) {
        return new Arriving(file.getFileName().toString(), () -> Files.newInputStream(file));
    }
}
