package candour.template.api;

import candour.shared.api.Listing;
import candour.shared.api.Paging;
import candour.template.EditionDocument;
import candour.template.EditionRow;
import candour.template.EditionSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Published editions of quality standards; they never change. */
@Path("/templates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TemplateResource {

    @Inject
    private EditionSearch search;

    @GET
    @Operation(summary = "Published editions, by number")
    public Listing<EditionRow> list(@BeanParam Paging paging) {
        var after = paging.after();
        return Listing.of(search.rowsAfter(after), after, EditionRow::id);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(summary = "What an edition says: its questions, scales, and rules of result and finding")
    public EditionDocument one(@PathParam("id") long id) {
        return search.document(id);
    }
}
