package candour.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The built server with the built war in demo mode on a fresh database, started once for all journeys and stopped with
 * them; and one Chromium. Gives each test a {@link Journey} of its own.
 */
public class RunningCandour implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Journey.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var running = context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, type -> new Running(), Running.class);
        var journey = new Journey(running);
        context.getStore(ExtensionContext.Namespace.create(RunningCandour.class, context.getUniqueId()))
                .put(journey, (AutoCloseable) journey::close);
        return journey;
    }

    /** Server and browser; {@link #kill} and {@link #start} for tests of what survives. */
    static final class Running implements AutoCloseable {

        final String address;
        final Path data = Path.of("target", "journeys").toAbsolutePath();
        final Chromium chromium;
        /** The council's mail server. */
        final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

        private Process server;

        Running() {
            address = "http://127.0.0.1:" + (8080 + Integer.getInteger("test.port.offset"));
            Chromium.mustBeThere();
            mail.start();
            start();
            chromium = Chromium.launched();
        }

        void start() {
            try {
                Files.createDirectories(data);
                var command = new ProcessBuilder(
                        System.getProperty("wildfly.home") + "/bin/standalone.sh",
                        "-b",
                        "127.0.0.1",
                        "-Djboss.socket.binding.port-offset=" + Integer.getInteger("test.port.offset"));
                command.environment()
                        .putAll(Map.of(
                                "LAUNCH_JBOSS_IN_BACKGROUND",
                                "true",
                                "CANDOUR_MODE",
                                "demo",
                                "CANDOUR_DATA",
                                data.toString(),
                                "CANDOUR_URL",
                                address,
                                "CANDOUR_MAIL_HOST",
                                "127.0.0.1",
                                "CANDOUR_MAIL_PORT",
                                "" + mail.getSmtp().getPort(),
                                "CANDOUR_MAIL_STARTTLS",
                                "false",
                                "JAVA_OPTS",
                                System.getProperty("test.vm") + " -Djava.awt.headless=true"));
                server = command.redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(data.toFile(), "server.log")))
                        .start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            awaitReady(Instant.now().plus(Duration.ofMinutes(4)));
        }

        private void awaitReady(Instant until) {
            while (!isReady()) {
                if (!server.isAlive() || Instant.now().isAfter(until)) {
                    kill();
                    throw new IllegalStateException("Candour did not start; " + data + "/server.log says why");
                }
                pause();
            }
        }

        private static void pause() {
            try {
                TimeUnit.MILLISECONDS.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean isReady() {
            try {
                var connection = (HttpURLConnection)
                        URI.create(address + "/ready").toURL().openConnection();
                connection.setConnectTimeout(2000);
                connection.setReadTimeout(5000);
                if (connection.getResponseCode() == 500) {
                    kill();
                    throw new IllegalStateException("Candour could not start; " + data + "/server.log says why");
                }
                return connection.getResponseCode() == 200;
            } catch (IOException notYet) {
                return false;
            }
        }

        /** As a power cut would: nothing gets to say goodbye. */
        void kill() {
            var all = Stream.concat(server.descendants(), Stream.of(server.toHandle()))
                    .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
        }

        @Override
        public void close() {
            chromium.close();
            mail.stop();
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
            server.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }
}
