package candour.demo;

import candour.shared.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A mark in the data folder while the invented council is being made: what a cut-off start left behind is not shown as whole. */
record Making(Path data) {

    private Path mark() {
        return data.resolve("demo.unfinished");
    }

    void begins() {
        try {
            Files.createDirectories(data);
            Files.writeString(mark(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ends() {
        try {
            Files.delete(mark());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void refuseIfCutOff() {
        if (Files.exists(mark())) {
            throw new CannotStart(
                    "The invented council was made only in part: its first start was cut off. Delete the folder " + data
                            + " (and empty the database, if it is a PostgreSQL one), and start again.");
        }
    }
}
