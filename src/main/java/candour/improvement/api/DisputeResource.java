package candour.improvement.api;

import candour.improvement.AnswerToFinding;
import candour.improvement.DisputedFact;
import candour.improvement.FactSettlement;
import candour.improvement.OutcomeSearch;
import candour.improvement.Outcomes;
import candour.improvement.Settlement;
import candour.shared.api.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What practitioners dispute in a draft, for who answers it: the assessor, or who leads audits to their end. */
@Path("/audits")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DisputeResource {

    private static final String ID = "{id: [0-9]{1,18}}";
    private static final String FINDING = ID + "/disputes/{finding: [0-9]{1,18}}";
    private static final String FACT = ID + "/disputed-facts/{reply: [0-9]{1,18}}";

    @Inject
    private OutcomeSearch search;

    @Inject
    private Outcomes outcomes;

    /** What becomes of the finding and why; title and text where it is reworded, the right level where it was wrong. */
    public record Settling(
            @NotNull Settlement kind, @NotNull String words, String title, String text, String level) {}

    /** What becomes of the fact, and why. */
    public record SettlingFact(
            @NotNull FactSettlement kind, @NotNull String words) {}

    /** Findings and facts, each in the order in which they are answered. */
    public record Disputed(List<DisputeDocument> findings, List<DisputedFact> facts) {}

    @GET
    @Path(ID + "/disputes")
    @Operation(summary = "Findings and facts that sent replies dispute, with what is said and the answers so far")
    public Disputed disputes(@PathParam("id") long id) {
        return new Disputed(
                search.disputes(id).stream().map(DisputeDocument::of).toList(), search.facts(id));
    }

    @GET
    @Path(FINDING)
    @Operation(summary = "A finding that is disputed")
    public DisputeDocument dispute(@PathParam("id") long id, @PathParam("finding") long finding) {
        return DisputeDocument.of(search.dispute(id, finding));
    }

    @PUT
    @Path(FINDING)
    @Operation(summary = "Answers a disputed finding, in place of the answer so far, until the result is final")
    public DisputeDocument settle(
            @PathParam("id") long id,
            @PathParam("finding") long finding,
            @HeaderParam("If-Match") IfMatch seen,
            Settling asked) {
        search.dispute(id, finding);
        var answer = new AnswerToFinding(asked.kind(), asked.words(), asked.title(), asked.text(), asked.level());
        outcomes.settle(finding, IfMatch.version(seen), answer);
        return dispute(id, finding);
    }

    @GET
    @Path(FACT)
    @Operation(summary = "The fact that a reply says is wrong")
    public DisputedFact fact(@PathParam("id") long id, @PathParam("reply") long reply) {
        return search.fact(id, reply);
    }

    @PUT
    @Path(FACT)
    @Operation(summary = "Answers a disputed fact, in place of the answer so far, until the result is final")
    public DisputedFact settleFact(
            @PathParam("id") long id,
            @PathParam("reply") long reply,
            @HeaderParam("If-Match") IfMatch seen,
            SettlingFact asked) {
        search.fact(id, reply);
        outcomes.settleFact(reply, IfMatch.version(seen), asked.kind(), asked.words());
        return fact(id, reply);
    }
}
