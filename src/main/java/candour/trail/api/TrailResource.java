package candour.trail.api;

import candour.shared.After;
import candour.shared.TrailEvent;
import candour.shared.api.ApiJson;
import candour.trail.TrailFilter;
import candour.trail.TrailRow;
import candour.trail.TrailSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The trail, to be kept elsewhere too. */
@Path("/trail")
@ApplicationScoped
public class TrailResource {

    private static final int BATCH = 1000;

    @Inject
    private TrailSearch search;

    /** Each line is a {@link TrailRow}. The next export goes on after the number of its last line. */
    @GET
    @Produces("application/x-ndjson")
    @Operation(
            summary = "Lines of the trail as JSON, one a line, the oldest first",
            description =
                    "Goes up to a quarter of an hour ago: until then a line with a lower number may still come, from"
                            + " something that takes long. So whoever goes on after the number of the last line misses none.")
    public StreamingOutput export(
            @QueryParam("after") @DefaultValue("0") Long after,
            @QueryParam("kind") TrailEvent.Kind kind,
            @QueryParam("person") Long person,
            @QueryParam("from") Instant from,
            @QueryParam("before") Instant before) {
        var filter = new TrailFilter(kind, person, from, before);
        var first = search.export(filter, new After(after, BATCH)); // refused before anything is sent
        return to -> write(first, filter, to);
    }

    private void write(List<TrailRow> first, TrailFilter filter, OutputStream to) throws IOException {
        var batch = first;
        while (!batch.isEmpty()) {
            for (var line : batch) {
                ApiJson.write(line, to);
                to.write('\n');
            }
            var last = batch.get(batch.size() - 1).id();
            batch = batch.size() <= BATCH ? List.of() : search.rowsAfter(filter, new After(last, BATCH));
        }
    }
}
