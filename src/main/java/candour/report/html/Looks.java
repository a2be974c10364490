package candour.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The style sheet and the type that every page carries with it. */
final class Looks {

    static final String FAMILY = "Atkinson Hyperlegible Next";

    private static final String FOLDER = "/reports/";
    private static final String TYPE = "@font-face { font-family: \"" + FAMILY + "\"; font-weight: 200 800;"
            + " src: url(\"data:font/woff2;base64,%s\") format(\"woff2\") }";

    private Looks() {}

    static String styles() {
        return new String(bytes("report.css"), StandardCharsets.UTF_8);
    }

    static String type() {
        return TYPE.formatted(Base64.getEncoder().encodeToString(bytes("fonts/atkinson-hyperlegible-next.woff2")));
    }

    /** The type for a PDF, one file for each weight. */
    static InputStream file(String weight) {
        return open("fonts/AtkinsonHyperlegibleNext-" + weight + ".ttf");
    }

    private static byte[] bytes(String name) {
        try (var file = open(name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        var file = Looks.class.getResourceAsStream(FOLDER + name);
        if (file == null) {
            throw new IllegalStateException("missing " + FOLDER + name);
        }
        return file;
    }
}
