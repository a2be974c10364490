package candour.casefile.api;

import candour.casefile.CaseDetails;
import candour.casefile.CaseFacts;
import candour.casefile.CaseFileRow;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.casefile.CaseStatus;
import candour.casefile.CaseType;
import candour.casefile.FactRow;
import candour.casefile.FactSheet;
import candour.shared.api.Command;
import candour.shared.api.IfMatch;
import candour.shared.api.Listing;
import candour.shared.api.Once;
import candour.shared.api.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The caseload, by pseudonym. */
@Path("/cases")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    private static final String FACT = "{id: [0-9]{1,18}}/facts/{fact: [0-9]{1,18}}";

    @Inject
    private CaseFileSearch search;

    @Inject
    private CaseFacts facts;

    @Inject
    private Command command;

    @GET
    @Operation(summary = "Cases within reach, by number; named is a pseudonym or its beginning")
    public Listing<CaseFileRow> list(
            @BeanParam Paging paging,
            @QueryParam("team") Long team,
            @QueryParam("type") CaseType type,
            @QueryParam("status") CaseStatus status,
            @QueryParam("named") String named) {
        var after = paging.after();
        return Listing.of(
                search.rowsAfter(new CaseListFilter(team, type, status, named), after), after, CaseFileRow::id);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(summary = "A case: its facts, their corrections, and who held it when")
    public CaseDetails one(@PathParam("id") long id) {
        return search.one(id);
    }

    @GET
    @Path("{id: [0-9]{1,18}}/facts")
    @Operation(summary = "The facts of a case that one may read or has to audit")
    public FactSheet facts(@PathParam("id") long id) {
        return search.facts(id);
    }

    @GET
    @Path(FACT)
    @Operation(summary = "A fact of a case that one may read or has to audit")
    public FactRow fact(@PathParam("id") long id, @PathParam("fact") long fact) {
        return search.fact(id, fact);
    }

    /** What is right, as a code, a day or a count, and why the record is wrong. */
    public record Correcting(@NotNull String value, @NotNull String reason) {}

    @POST
    @Once
    @Path(FACT + "/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Puts a fact right, of a case that one has to audit; what it said stays beside it")
    public FactRow correct(
            @PathParam("id") long id,
            @PathParam("fact") long fact,
            @HeaderParam("If-Match") IfMatch seen,
            Correcting asked) {
        search.fact(id, fact); // of this case
        facts.correct(command.id(), fact, IfMatch.version(seen), asked.value(), asked.reason());
        return search.fact(id, fact);
    }
}
