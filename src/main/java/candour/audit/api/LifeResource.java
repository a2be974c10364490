package candour.audit.api;

import candour.audit.AuditLife;
import candour.audit.Conclusions;
import candour.audit.DraftSearch;
import candour.audit.DraftToShare;
import candour.audit.Drafts;
import candour.audit.SharedDraft;
import candour.audit.Sharing;
import candour.shared.api.Command;
import candour.shared.api.IfMatch;
import candour.shared.api.Listing;
import candour.shared.api.Once;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What becomes of audits once they are submitted: shared as drafts, final, closed; judged anew or withdrawn. */
@Path("/audits")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LifeResource {

    private static final String ID = "{id: [0-9]{1,18}}";

    @Inject
    private DraftSearch search;

    @Inject
    private Drafts drafts;

    @Inject
    private Conclusions conclusions;

    @Inject
    private Command command;

    /** The new last day for a reply, and why. */
    public record Extending(
            @NotNull LocalDate until, @NotNull String reason) {}

    /** Why the case is judged anew, and until when. */
    public record Reopening(@NotNull String reason, @NotNull LocalDate dueOn) {}

    /** Why the audit counts no more. */
    public record Withdrawing(@NotNull String reason) {}

    /** All at once: those of the last weeks. */
    @GET
    @Path("drafts")
    @Operation(summary = "Drafts that were shared with oneself: those open for a reply, and what became final lately")
    public Listing<SharedDraft> drafts() {
        return new Listing<>(search.mine(), null);
    }

    @GET
    @Path(ID + "/life")
    @Operation(summary = "What became of an audit, who has its draft, and what one may do with it now")
    public AuditLife life(@PathParam("id") long id) {
        return search.life(id);
    }

    @GET
    @Path(ID + "/sharing")
    @Operation(summary = "With whom the draft of an audit should be shared, because of who held the case when")
    public DraftToShare toShare(@PathParam("id") long id) {
        return search.toShare(id);
    }

    @POST
    @Once
    @Path(ID + "/sharing")
    @Operation(summary = "Shares the draft; who is proposed and not shared with is named with the reason")
    public AuditLife share(@PathParam("id") long id, Sharing asked) {
        return done(id, () -> drafts.share(command.id(), id, asked));
    }

    @POST
    @Once
    @Path(ID + "/extension")
    @Operation(summary = "Gives longer to reply")
    public AuditLife extend(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen, Extending asked) {
        var version = IfMatch.version(seen);
        return done(id, () -> drafts.extend(command.id(), id, version, asked.until(), asked.reason()));
    }

    @POST
    @Once
    @Path(ID + "/finalisation")
    @Operation(summary = "Makes the result final, once everybody replied or their time is over")
    public AuditLife finalise(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen) {
        var version = IfMatch.version(seen);
        return done(id, () -> conclusions.finalise(command.id(), id, version));
    }

    @POST
    @Once
    @Path(ID + "/closure")
    @Operation(summary = "Closes a final audit, once nothing is left to do about what it found")
    public AuditLife close(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen) {
        var version = IfMatch.version(seen);
        return done(id, () -> conclusions.close(command.id(), id, version));
    }

    @POST
    @Once
    @Path(ID + "/reopening")
    @Operation(summary = "Has the case judged anew in another audit, which anew names; this result is kept")
    public AuditLife reopen(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen, Reopening asked) {
        var version = IfMatch.version(seen);
        return done(id, () -> conclusions.reopen(command.id(), id, version, asked.reason(), asked.dueOn()));
    }

    @POST
    @Once
    @Path(ID + "/withdrawal")
    @Operation(summary = "Withdraws an audit before it is closed; its case stays in the draw")
    public AuditLife withdraw(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen, Withdrawing asked) {
        var version = IfMatch.version(seen);
        return done(id, () -> conclusions.withdraw(command.id(), id, version, asked.reason()));
    }

    /** Nothing is done for who could not be told what became of it. */
    private AuditLife done(long id, Runnable deed) {
        search.life(id);
        deed.run();
        return search.life(id);
    }
}
