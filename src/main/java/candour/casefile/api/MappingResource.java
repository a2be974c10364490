package candour.casefile.api;

import candour.casefile.intake.ColumnMapping;
import candour.casefile.intake.ImportSearch;
import candour.casefile.intake.Imports;
import candour.casefile.intake.MappingSearch;
import candour.casefile.intake.MappingStart;
import candour.casefile.intake.SavedMappingRow;
import candour.shared.Sentence;
import candour.shared.api.Listing;
import candour.shared.api.Paging;
import candour.shared.api.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the columns of a council's own list mean, and what was saved of that by name. */
@Path("/imports")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MappingResource {

    private static final String OF_IMPORT = "{id: [0-9]{1,18}}/mapping";

    @Inject
    private MappingSearch search;

    @Inject
    private ImportSearch found;

    @Inject
    private Imports imports;

    /** What the columns mean; with {@code saveAs} it is proposed again for the next list with the same columns. */
    public record Mapping(@NotNull ColumnMapping mapping, String saveAs) {}

    /** The mapping that was saved by that name. */
    public record Named(@NotNull String name) {}

    /** What a column says, where that may be types or teams. */
    public record ColumnSays(Set<String> words) {}

    @GET
    @Path("mappings")
    @Operation(summary = "Mappings that the council saved, by number")
    public Listing<SavedMappingRow> list(@BeanParam Paging paging) {
        var after = paging.after();
        return Listing.of(search.rowsAfter(after), after, SavedMappingRow::id);
    }

    @GET
    @Path("mappings/{mapping: [0-9]{1,18}}")
    @Operation(summary = "A mapping that the council saved")
    public SavedMappingRow saved(@PathParam("mapping") long mapping) {
        return search.saved(mapping);
    }

    @GET
    @Path(OF_IMPORT)
    @Operation(summary = "What the columns of an own import look like, and what is proposed that they mean")
    public MappingStart start(@PathParam("id") long id) {
        return search.start(id);
    }

    @GET
    @Path(OF_IMPORT + "/words")
    @Operation(summary = "The different words of a column of an own import; none where they are no types or teams")
    public ColumnSays words(@PathParam("id") long id, @QueryParam("column") String column) {
        if (column == null) {
            throw Refused.field("column", Sentence.of("shared.api.columnMissing"));
        }
        return new ColumnSays(search.words(id, column, null));
    }

    @PUT
    @Path(OF_IMPORT)
    @Operation(summary = "Says what the columns of an own import mean, and checks it by that, until it is started")
    public ImportDocument map(@PathParam("id") long id, Mapping asked) {
        imports.map(id, asked.mapping(), asked.saveAs());
        return checked(id);
    }

    @PUT
    @Path("{id: [0-9]{1,18}}/saved-mapping")
    @Operation(summary = "Checks an own import by a mapping that was saved, until it is started")
    public ImportDocument mapAsSaved(@PathParam("id") long id, Named asked) {
        imports.map(id, search.named(asked.name()), null);
        return checked(id);
    }

    private ImportDocument checked(long id) {
        return new ImportDocument(id, found.summary(id), found.problemKinds(id), null); // not started yet
    }
}
