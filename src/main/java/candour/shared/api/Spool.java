package candour.shared.api;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A body that is read twice: a small one is kept in memory, a large one in a file that goes when it has been read. */
final class Spool {

    private static final int IN_MEMORY = 64 * 1024;

    private final byte[] beginning;
    private final Path file;

    private Spool(byte[] beginning, Path file) {
        this.beginning = beginning;
        this.file = file;
    }

    static Spool of(InputStream body, long largest) throws IOException {
        var beginning = body.readNBytes(IN_MEMORY);
        if (beginning.length < IN_MEMORY) {
            return new Spool(beginning, null);
        }
        var file = Files.createTempFile("candour", ".body");
        try (var to = Files.newOutputStream(file)) {
            to.write(beginning);
            var buffer = new byte[8192];
            long size = beginning.length;
            for (var read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw new Refused(Refusal.TOO_LARGE);
                }
                to.write(buffer, 0, read);
            }
        } catch (IOException | RuntimeException refused) {
            Files.delete(file);
            throw refused;
        }
        return new Spool(null, file);
    }

    /** As often as wanted. */
    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(beginning) : Files.newInputStream(file);
    }

    /** For the last time. */
    InputStream openFinally() throws IOException {
        return file == null
                ? open()
                : new FilterInputStream(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)) {};
    }
}
