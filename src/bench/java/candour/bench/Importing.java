package candour.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Sends files in from outside, as another system does: dry run, then import. */
final class Importing {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String IMPORTS = "/api/v1/imports";
    private static final int PATIENCE_MILLIS = 600_000;

    /** Asking takes time of the server too. */
    private static final int EACH_MILLIS = 100;

    private final Visitor system;

    Importing(Visitor system) {
        this.system = system;
    }

    /**
     * How long each took, in milliseconds, with everything that the sender waits for.
     *
     * @param fresh how many entries were new
     */
    record Took(double dryRun, double importing, int fresh) {}

    Took bring(List<Path> files) {
        var checked = system.upload(IMPORTS, "files", files).orFail(201, "The dry run");
        var told = json(checked);
        var found = told.path("found");
        var since = System.nanoTime();
        system.postJson(
                        checked.location() + "/start",
                        "{\"closeMissing\":false,\"confirmation\":\"Made by the benchmark\"}")
                .orFail(200, "Starting the import");
        await(checked.location());
        return new Took(
                checked.millis(),
                (System.nanoTime() - since) / 1e6,
                found.path("newEntries").asInt());
    }

    private void await(String address) {
        var since = System.nanoTime();
        for (var state = ""; !state.equals("DONE"); ) {
            Pause.millis(EACH_MILLIS);
            state = json(system.get(address).orFail(200, "The import"))
                    .path("progress")
                    .path("status")
                    .asText();
            if (state.equals("FAILED") || (System.nanoTime() - since) / 1e6 > PATIENCE_MILLIS) {
                throw new WrongAnswer("The import is " + state);
            }
        }
    }

    private static JsonNode json(Reply reply) {
        try {
            return JSON.readTree(reply.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
