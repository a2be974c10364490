package candour.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts PostgreSQL for a run that asks for it by {@code CANDOUR_DB_URL}, before the server that will use it. */
public class EmbeddedDatabase implements LauncherSessionListener {

    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var url = System.getenv("CANDOUR_DB_URL");
        if (url != null && url.startsWith("jdbc:postgresql:")) {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setPort(Integer.getInteger("postgresql.port"))
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
