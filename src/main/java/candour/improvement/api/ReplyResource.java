package candour.improvement.api;

import candour.improvement.ReplySearch;
import candour.shared.api.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What practitioners and their managers replied to an audit. */
@Path("/audits")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReplyResource {

    @Inject
    private ReplySearch search;

    /** All at once, for few people are asked. */
    @GET
    @Path("{id: [0-9]{1,18}}/replies")
    @Operation(summary = "Replies that were sent to an audit, the first one first, with what was made of them")
    public Listing<ReplyDocument> replies(@PathParam("id") long id) {
        return new Listing<>(search.replies(id).stream().map(ReplyDocument::of).toList(), null);
    }
}
