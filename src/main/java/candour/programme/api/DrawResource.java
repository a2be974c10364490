package candour.programme.api;

import candour.programme.AllocationSearch;
import candour.programme.Allocations;
import candour.programme.AssessorChoice;
import candour.programme.CaseToAllocate;
import candour.programme.DrawSearch;
import candour.programme.DrawnCaseRow;
import candour.programme.Draws;
import candour.programme.RoundSearch;
import candour.shared.NotFound;
import candour.shared.Sentence;
import candour.shared.api.Command;
import candour.shared.api.Creates;
import candour.shared.api.Listing;
import candour.shared.api.Once;
import candour.shared.api.Paging;
import candour.shared.api.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Draws of a round: their certificates, their cases, and who is to assess them. */
@Path("/rounds/{round: [0-9]{1,18}}/draws")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DrawResource { // six injections: a draw belongs to a round, is made, read, and its cases are given away

    private static final String DRAW = "{draw: [0-9]{1,18}}";
    private static final String CASE = DRAW + "/cases/{case: [0-9]{1,18}}";

    @Inject
    private RoundSearch rounds;

    @Inject
    private DrawSearch search;

    @Inject
    private AllocationSearch choices;

    @Inject
    private Draws draws;

    @Inject
    private Allocations allocations;

    @Inject
    private Command command;

    /** How many cases, and, from the second draw on, why. */
    public record Drawing(@NotNull Integer sampleSize, String reason) {}

    /** To whom, until when, and whether it may be somebody of a team that held the case. */
    public record Allocating(
            @NotNull Long assessor, @NotNull LocalDate dueOn, boolean acceptOwnTeam) {}

    @POST
    @Once
    @Creates
    @Operation(summary = "Draws a sample from the frozen frame; Candour makes the seed")
    public DrawDocument draw(@PathParam("round") long round, Drawing asked) {
        var frame = rounds.row(round).frameId();
        if (frame == null) {
            throw new NotFound("Frame", null);
        }
        var drawn = draws.draw(command.id(), frame, asked.sampleSize(), asked.reason());
        return DrawDocument.of(search.draw(drawn));
    }

    @GET
    @Path(DRAW)
    @Operation(summary = "A draw with the facts of its certificate")
    public DrawDocument one(@PathParam("round") long round, @PathParam("draw") long draw) {
        return DrawDocument.of(search.draw(round, draw));
    }

    @GET
    @Path(DRAW + "/certificate")
    @Operation(summary = "The certificate, word for word as it was made")
    public String certificate(@PathParam("round") long round, @PathParam("draw") long draw) {
        one(round, draw);
        return search.certificate(draw);
    }

    @GET
    @Path(DRAW + "/cases")
    @Operation(summary = "The drawn cases in the order of the draw, which is what after counts by")
    public Listing<DrawnCaseRow> cases(
            @PathParam("round") long round, @PathParam("draw") long draw, @BeanParam Paging paging) {
        var after = paging.after();
        one(round, draw);
        return Listing.of(search.rowsAfter(draw, after), after, DrawnCaseRow::drawOrder);
    }

    @GET
    @Path(CASE + "/assessors")
    @Operation(summary = "Who might assess a drawn case by that day, and how each stands to it")
    public Listing<AssessorChoice> assessors(
            @PathParam("round") long round,
            @PathParam("draw") long draw,
            @PathParam("case") long drawn,
            @QueryParam("dueOn") LocalDate dueOn) {
        one(round, draw);
        choices.drawnCase(draw, drawn);
        if (dueOn == null) {
            throw Refused.field("dueOn", Sentence.of("shared.api.dayMissing"));
        }
        return new Listing<>(choices.choices(drawn, dueOn), null);
    }

    @POST
    @Once
    @Path(CASE + "/allocation")
    @Operation(summary = "Gives a drawn case to an assessor who may judge it")
    public CaseToAllocate allocate(
            @PathParam("round") long round,
            @PathParam("draw") long draw,
            @PathParam("case") long drawn,
            Allocating asked) {
        one(round, draw);
        choices.drawnCase(draw, drawn);
        allocations.allocate(command.id(), drawn, asked.assessor(), asked.dueOn(), asked.acceptOwnTeam());
        return choices.drawnCase(drawn);
    }
}
