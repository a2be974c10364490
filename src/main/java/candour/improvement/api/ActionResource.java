package candour.improvement.api;

import candour.improvement.ActionFilter;
import candour.improvement.ActionRow;
import candour.improvement.ActionStatus;
import candour.improvement.CorrectiveActionSearch;
import candour.improvement.CorrectiveActions;
import candour.improvement.CorrectiveActions.Intent;
import candour.improvement.RootCause;
import candour.shared.api.Command;
import candour.shared.api.Creates;
import candour.shared.api.IfMatch;
import candour.shared.api.Listing;
import candour.shared.api.Once;
import candour.shared.api.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Corrective actions: from a finding to a cause removed. */
@Path("/actions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ActionResource {

    @Inject
    private CorrectiveActionSearch search;

    @Inject
    private CorrectiveActions actions;

    @Inject
    private Command command;

    /** From which confirmed finding, and what the action is called. */
    public record Raising(@NotNull Long finding, @NotNull String title) {}

    /** Why it happened, what will be done about that, by whom, until when, and what will show that it worked. */
    public record Planning(
            @NotNull RootCause cause,
            @NotNull String why,
            @NotNull String measures,
            @NotNull String effectSought,
            @NotNull Long owner,
            @NotNull LocalDate dueOn) {}

    /** What was done. */
    public record Completing(@NotNull String note) {}

    /** Whether it worked, and why that is believed. */
    public record Verifying(
            @NotNull Boolean effective, @NotNull String reason) {}

    @GET
    @Operation(summary = "Corrective actions within reach, by number; without a status those that are still open")
    public Listing<ActionRow> list(
            @BeanParam Paging paging,
            @QueryParam("status") ActionStatus status,
            @QueryParam("team") Long team,
            @QueryParam("overdue") @DefaultValue("false") Boolean overdue,
            @QueryParam("mine") @DefaultValue("false") Boolean mine) {
        var after = paging.after();
        var filter = new ActionFilter(status, team, overdue, mine);
        return Listing.of(search.rowsAfter(filter, after), after, ActionRow::id);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(summary = "A corrective action with its history")
    public ActionDocument one(@PathParam("id") long id) {
        return ActionDocument.of(search.open(id));
    }

    @POST
    @Once
    @Creates
    @Operation(summary = "Raises a corrective action from a confirmed finding")
    public ActionDocument raise(Raising asked) {
        return one(actions.raise(command.id(), asked.finding(), asked.title()));
    }

    @POST
    @Once
    @Path("{id: [0-9]{1,18}}/plan")
    @Operation(summary = "Plans a raised action")
    public ActionDocument plan(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen, Planning asked) {
        var intent = new Intent(
                asked.cause(), asked.why(), asked.measures(), asked.effectSought(), asked.owner(), asked.dueOn());
        actions.plan(command.id(), id, IfMatch.version(seen), intent);
        return one(id);
    }

    @POST
    @Once
    @Path("{id: [0-9]{1,18}}/completion")
    @Operation(summary = "Says that a planned action is done")
    public ActionDocument complete(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen, Completing asked) {
        actions.complete(command.id(), id, IfMatch.version(seen), asked.note());
        return one(id);
    }

    @POST
    @Once
    @Path("{id: [0-9]{1,18}}/verification")
    @Operation(summary = "Says whether a completed action worked; never by whose own work it was")
    public ActionDocument verify(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen, Verifying asked) {
        actions.verify(command.id(), id, IfMatch.version(seen), asked.effective(), asked.reason());
        return one(id);
    }
}
