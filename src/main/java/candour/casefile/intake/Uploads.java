package candour.casefile.intake;

import static candour.shared.RuleViolation.unless;

import candour.shared.Mode;
import candour.shared.Started;
import candour.shared.sheet.Sheet;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where uploaded files wait between dry run and import: in the data folder, outside database and web root, under a
 * name that the server makes. They hold what Candour may not keep, so they are gone when the import is done, and
 * after an hour in any case.
 */
@ApplicationScoped
public class Uploads {

    static final Duration LONGEST_STAY = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(Uploads.class.getName());

    @Inject
    private Mode mode;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService timer;

    /**
     * A file as it arrives: what the person calls it, and where its bytes are read, which is done once or not at all.
     * The name is only ever shown, never used as one.
     */
    public record Arriving(String name, Content content) {

        private static final int LONGEST_NAME = 100;

        public Arriving {
            var last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
            var shown = last.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "").strip();
            name = shown.isEmpty() ? "?" : shown.substring(0, Math.min(LONGEST_NAME, shown.length()));
        }
    }

    /** The bytes of a file; whoever opens them closes them. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }

    /** Said by whoever is done with an upload; heard when that is committed. */
    record Used(String upload) {}

    /** Keeps the files and answers the name to find them by. */
    String keep(List<Arriving> files) {
        var name = UUID.randomUUID().toString();
        try {
            var folder = Files.createDirectories(folder().resolve(name), owner("rwx------"));
            for (int i = 0; i < files.size(); i++) {
                copy(files.get(i), folder.resolve(String.valueOf(i)));
            }
            Files.setLastModifiedTime(folder, FileTime.from(clock.instant()));
        } catch (IOException failed) {
            forget(name);
            throw new UncheckedIOException(failed);
        } catch (RuntimeException refused) {
            forget(name);
            throw refused;
        }
        return name;
    }

    /** One byte more than may be is read, so that nobody fills the disk. */
    private static void copy(Arriving file, Path target) throws IOException {
        try (var in = file.content().open();
                var out = Files.newOutputStream(Files.createFile(target, owner("rw-------")))) {
            long left = Sheet.MAX_BYTES + 1;
            var buffer = new byte[1 << 16];
            for (int read;
                    left > 0 && (read = in.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0;
                    left -= read) {
                out.write(buffer, 0, read);
            }
            unless(left > 0, "shared.sheet.tooLarge", file.name());
        }
    }

    /** The kept files under the names that people know them by. */
    List<Sheet> sheets(String upload, List<String> names) {
        var folder = folder().resolve(UUID.fromString(upload).toString());
        unless(Files.isDirectory(folder), "casefile.rule.uploadGone");
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < names.size(); i++) {
            sheets.add(Sheet.open(folder.resolve(String.valueOf(i)), names.get(i)));
        }
        return sheets;
    }

    /** Recognised for what they are; {@code mapping} is null where their columns are known without. */
    CouncilFiles files(String upload, List<String> names, ColumnMapping mapping) {
        var census = census(upload, names);
        return census.map(CouncilFiles::new).orElseGet(() -> CouncilFiles.of(sheets(upload, names), mapping));
    }

    private Optional<CensusFile> census(String upload, List<String> names) {
        var folder = folder().resolve(UUID.fromString(upload).toString());
        unless(Files.isDirectory(folder), "casefile.rule.uploadGone");
        for (int i = 0; i < names.size(); i++) {
            if (CensusFile.is(folder.resolve(String.valueOf(i)))) {
                unless(names.size() == 1, "casefile.rule.oneKindAtATime");
                return Optional.of(new CensusFile(folder.resolve(String.valueOf(i)), names.get(i)));
            }
        }
        return Optional.empty();
    }

    boolean isThere(String upload) {
        return Files.isDirectory(folder().resolve(upload));
    }

    void forget(String upload) {
        delete(folder().resolve(upload));
    }

    void forgetUsed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Used used) {
        forget(used.upload());
    }

    void sweepRegularly(@Observes @Priority(15) Started started) {
        timer.scheduleWithFixedDelay(this::sweep, 0, 10, TimeUnit.MINUTES);
    }

    /** Deletes what has waited for an hour. Throws nothing, for the timer would never call it again. */
    void sweep() {
        if (!Files.isDirectory(folder())) {
            return;
        }
        var before = clock.instant().minus(LONGEST_STAY);
        try (var folders = Files.newDirectoryStream(folder())) {
            for (var each : folders) {
                if (isOlder(each, before)) {
                    delete(each);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            LOG.log(Level.WARNING, "Uploaded files could not be looked through", unreadable);
        }
    }

    private static boolean isOlder(Path folder, Instant than) {
        try {
            return Files.getLastModifiedTime(folder).toInstant().isBefore(than);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private Path folder() {
        return mode.data().resolve("uploads");
    }

    /** Others may be at it too: an import that has ended, or the sweep. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException stuck) {
            LOG.log(Level.WARNING, "An uploaded file could not be deleted", stuck);
        }
    }

    private static FileAttribute<?>[] owner(String rights) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
