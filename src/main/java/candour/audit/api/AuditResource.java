package candour.audit.api;

import candour.audit.AuditCheck;
import candour.audit.AuditResult;
import candour.audit.AuditSearch;
import candour.audit.Audits;
import candour.audit.MyWork;
import candour.audit.ResultSearch;
import candour.audit.SubmittedAudit;
import candour.audit.Workspace;
import candour.shared.api.Command;
import candour.shared.api.IfMatch;
import candour.shared.api.Listing;
import candour.shared.api.Once;
import candour.shared.api.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Audits: own work until it is submitted, results afterwards. */
@Path("/audits")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final String ID = "{id: [0-9]{1,18}}";

    @Inject
    private AuditSearch search;

    @Inject
    private ResultSearch results;

    @Inject
    private Audits audits;

    @Inject
    private Command command;

    @GET
    @Operation(summary = "Submitted audits that one may read, by number, with own judgement and computed grade")
    public Listing<SubmittedAudit> list(@BeanParam Paging paging) {
        var after = paging.after();
        return Listing.of(results.rowsAfter(after), after, SubmittedAudit::id);
    }

    @GET
    @Path("mine")
    @Operation(summary = "One's own audits: what is to be done, the most urgent first, and the last ones done")
    public MyWork mine() {
        return search.mine();
    }

    @GET
    @Path(ID)
    @Operation(
            summary = "A section of an own audit in work, with its questions and answers; the first that is not done")
    public Workspace one(@PathParam("id") long id, @QueryParam("section") String section) {
        return search.workspace(id, section);
    }

    @GET
    @Path(ID + "/check")
    @Operation(summary = "What an own audit still lacks, and the own judgement; its version is what submitting names")
    public AuditCheck check(@PathParam("id") long id) {
        return search.check(id);
    }

    @POST
    @Once
    @Path(ID + "/submission")
    @Operation(summary = "Submits an own audit with the judgement as it was seen")
    public AuditResult submit(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen) {
        audits.submit(id, IfMatch.version(seen), command.id());
        return results.result(id);
    }

    @GET
    @Path(ID + "/result")
    @Operation(summary = "Own judgement and computed result of a submitted audit, side by side and explained")
    public AuditResult result(@PathParam("id") long id) {
        return results.result(id);
    }

    @GET
    @Path(ID + "/scorecard")
    @Operation(summary = "What the rules made of the answers, word for word as it was kept")
    public String scorecard(@PathParam("id") long id) {
        return results.scorecard(id);
    }
}
