package candour.improvement.api;

import candour.improvement.CorrectiveActionSearch;
import candour.improvement.FindingFilter;
import candour.improvement.FindingRow;
import candour.improvement.FindingSearch;
import candour.improvement.FindingStatus;
import candour.shared.api.Listing;
import candour.shared.api.Paging;
import candour.template.FindingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Findings of submitted audits. */
@Path("/findings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {

    @Inject
    private FindingSearch search;

    @Inject
    private CorrectiveActionSearch actions;

    @GET
    @Operation(summary = "Findings within reach, by number; without a status those that are confirmed")
    public Listing<FindingRow> list(
            @BeanParam Paging paging,
            @QueryParam("status") @DefaultValue("CONFIRMED") FindingStatus status,
            @QueryParam("kind") FindingKind kind,
            @QueryParam("team") Long team,
            @QueryParam("withoutAction") @DefaultValue("false") Boolean withoutAction) {
        var after = paging.after();
        if (status == FindingStatus.PROPOSED) {
            return new Listing<>(List.of(), null); // the assessor’s own, and found by nobody
        }
        var filter = new FindingFilter(status, kind, team, withoutAction);
        return Listing.of(search.rowsAfter(filter, after), after, FindingRow::id);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(summary = "A finding, what it rests on, and the actions raised from it")
    public FindingDocument one(@PathParam("id") long id) {
        return FindingDocument.of(search.withDetails(id), search.standards(id), actions.ofFinding(id));
    }
}
