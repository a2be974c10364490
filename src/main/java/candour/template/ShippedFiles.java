package candour.template;

import candour.shared.CannotStart;
import candour.shared.Sentence;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The editions that come with the war: the files of {@code audit-templates/} that {@code shipped.txt} names, in its
 * order. A class path cannot be relied on to list a folder, so the index says what there is.
 */
@ApplicationScoped
class ShippedFiles {

    private static final String INDEX = "shipped.txt";

    private final String folder;
    private List<EditionDocument> editions;

    ShippedFiles() {
        this("/audit-templates/");
    }

    ShippedFiles(String folder) {
        this.folder = folder;
    }

    /** Read once; throws {@link CannotStart} with the sentence that an operator needs. */
    synchronized List<EditionDocument> editions() {
        if (editions == null) {
            editions = new String(content(INDEX), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(this::edition)
                    .toList();
        }
        return editions;
    }

    private EditionDocument edition(String file) {
        try {
            return EditionFile.read(file, content(file));
        } catch (InvalidEdition broken) {
            var first = broken.problems().get(0);
            var remedy = Sentence.of(first.key(), first.args().toArray());
            throw new CannotStart(Sentence.of(
                    "template.start.broken",
                    file,
                    first.line(),
                    remedy,
                    broken.problems().size()));
        }
    }

    private byte[] content(String file) {
        try (var stream = ShippedFiles.class.getResourceAsStream(folder + file)) {
            if (stream == null) {
                throw new CannotStart(Sentence.of("template.start.missing", file, INDEX));
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
