package candour.programme.api;

import candour.programme.CaseFilter;
import candour.programme.FrameSearch;
import candour.programme.Frames;
import candour.programme.RoundRow;
import candour.programme.RoundSearch;
import candour.programme.Rounds;
import candour.shared.api.Command;
import candour.shared.api.Creates;
import candour.shared.api.Listing;
import candour.shared.api.Once;
import candour.shared.api.Paging;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Rounds of audits and the frames that their samples are drawn from. */
@Path("/rounds")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RoundResource { // five injections: a round is planned, its frame frozen, and both are read

    @Inject
    private RoundSearch search;

    @Inject
    private FrameSearch frames;

    @Inject
    private Rounds rounds;

    @Inject
    private Frames freezing;

    @Inject
    private Command command;

    /** What it is called, by which edition its cases are judged, and how far back; the edition's own look-back where null. */
    public record NewRound(@NotNull String name, @NotNull Long edition, Integer lookBackMonths) {}

    /** Which cases come into the frame, and what parts them into strata. */
    public record Freezing(@NotNull CaseFilter filter) {}

    @GET
    @Operation(summary = "Rounds, by number, and how far each has come")
    public Listing<RoundRow> list(@BeanParam Paging paging) {
        var after = paging.after();
        return Listing.of(search.rowsAfter(after), after, RoundRow::id);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(summary = "A round with its frame and draws")
    public RoundDocument one(@PathParam("id") long id) {
        return new RoundDocument(id, search.row(id), frames.ofRound(id).orElse(null), search.draws(id));
    }

    @POST
    @Once
    @Creates
    @Operation(summary = "Plans a round")
    public RoundDocument plan(NewRound asked) {
        return one(rounds.plan(command.id(), asked.name(), asked.edition(), asked.lookBackMonths()));
    }

    @POST
    @Once
    @Path("{id: [0-9]{1,18}}/frame")
    @Operation(summary = "Freezes the cases that fit now; once for a round")
    public RoundDocument freeze(@PathParam("id") long id, Freezing asked) {
        freezing.freeze(command.id(), id, asked.filter());
        return one(id);
    }
}
