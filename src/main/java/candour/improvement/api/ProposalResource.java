package candour.improvement.api;

import candour.improvement.FindingSearch;
import candour.improvement.Findings;
import candour.improvement.Origin;
import candour.improvement.Proposal;
import candour.shared.api.IfMatch;
import candour.shared.api.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * What the answers of an own audit raise, checked by the assessor before it is submitted. Submitting confirms what
 * stands then. A version of -1 stands for what nobody has decided anything about.
 */
@Path("/audits/{id: [0-9]{1,18}}/findings")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProposalResource {

    private static final String ONE = "{rule: [A-Za-z0-9_.-]{1,40}}/{question: [A-Za-z0-9_.-]{1,40}}";

    @Inject
    private FindingSearch search;

    @Inject
    private Findings findings;

    /** Which rule of the edition raised it, at which question. */
    public static class Which {

        @PathParam("id")
        private Long audit;

        @PathParam("rule")
        private String rule;

        @PathParam("question")
        private String question;

        Origin origin() {
            return new Origin(rule, question);
        }
    }

    /** In the assessor's own words. */
    public record Wording(@NotNull String title, @NotNull String text) {}

    /** The finding that says the same, and why they are one. */
    public record Merging(@NotNull Origin into, @NotNull String reason) {}

    /** Why it is no finding. */
    public record Dropping(@NotNull String reason) {}

    /** All at once, for an audit finds little. */
    @GET
    @Operation(summary = "What the answers of an own audit raise now, strengths first; none once it is submitted")
    public Listing<Proposal> list(@PathParam("id") long id) {
        return new Listing<>(search.proposals(id), null);
    }

    @GET
    @Path(ONE)
    @Operation(summary = "A proposed finding as it was left")
    public Proposal one(@BeanParam Which which) {
        return search.proposal(which.audit, which.origin());
    }

    @PUT
    @Path(ONE + "/wording")
    @Operation(summary = "Words a proposed finding anew")
    public Proposal reword(@BeanParam Which which, @HeaderParam("If-Match") IfMatch seen, Wording asked) {
        findings.reword(which.audit, which.origin(), IfMatch.version(seen), asked.title(), asked.text());
        return one(which);
    }

    @PUT
    @Path(ONE + "/merger")
    @Operation(summary = "Merges a proposed finding into another of the same audit")
    public Proposal merge(@BeanParam Which which, @HeaderParam("If-Match") IfMatch seen, Merging asked) {
        findings.merge(which.audit, which.origin(), IfMatch.version(seen), asked.into(), asked.reason());
        return one(which);
    }

    @PUT
    @Path(ONE + "/withdrawal")
    @Operation(summary = "Leaves a proposed finding out")
    public Proposal withdraw(@BeanParam Which which, @HeaderParam("If-Match") IfMatch seen, Dropping asked) {
        findings.withdraw(which.audit, which.origin(), IfMatch.version(seen), asked.reason());
        return one(which);
    }

    @PUT
    @Path(ONE + "/confirmation")
    @Operation(summary = "Lets a finding that was merged or left out stand again")
    public Proposal putBack(@BeanParam Which which, @HeaderParam("If-Match") IfMatch seen) {
        findings.putBack(which.audit, which.origin(), IfMatch.version(seen));
        return one(which);
    }
}
