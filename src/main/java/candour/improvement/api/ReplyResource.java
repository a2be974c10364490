package candour.improvement.api;

import candour.audit.Saved;
import candour.audit.Sending;
import candour.improvement.Replies;
import candour.improvement.ReplyContent;
import candour.improvement.ReplySearch;
import candour.improvement.Stance;
import candour.shared.api.Command;
import candour.shared.api.IfMatch;
import candour.shared.api.Listing;
import candour.shared.api.Once;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The draft of an audit for those with whom it was shared, their own reply, and what others replied. */
@Path("/audits")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReplyResource {

    private static final String ID = "{id: [0-9]{1,18}}";

    @Inject
    private ReplySearch search;

    @Inject
    private Replies replies;

    @Inject
    private Command command;

    /** What is said to a finding, and why, as far as it is written. */
    public record Saying(Stance stance, String words) {}

    /** All at once, for few people are asked. */
    @GET
    @Path(ID + "/replies")
    @Operation(summary = "Replies that were sent to an audit, the first one first, with what was made of them")
    public Listing<ReplyDocument> replies(@PathParam("id") long id) {
        return new Listing<>(search.replies(id).stream().map(ReplyDocument::of).toList(), null);
    }

    @GET
    @Path(ID + "/draft")
    @Operation(
            summary = "A draft that was shared with oneself, strengths first, with the own reply; its version is what"
                    + " sending names")
    public DraftDocument draft(@PathParam("id") long id) {
        return DraftDocument.of(search.draft(id));
    }

    @PUT
    @Path(ID + "/reply")
    @Operation(
            summary = "Writes what the own reply says beside the findings; If-Match names the version of the content,"
                    + " 0 where there is none")
    public Saved write(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen, ReplyContent asked) {
        return replies.write(id, asked, IfMatch.version(seen), newSending());
    }

    @PUT
    @Path(ID + "/reply/findings/{finding: [0-9]{1,18}}")
    @Operation(
            summary = "Writes what the own reply says to a finding; If-Match names the version of that, 0 where there"
                    + " is none")
    public Saved say(
            @PathParam("id") long id,
            @PathParam("finding") long finding,
            @HeaderParam("If-Match") IfMatch seen,
            Saying asked) {
        return replies.say(id, finding, asked.stance(), asked.words(), IfMatch.version(seen), newSending());
    }

    @POST
    @Once
    @Path(ID + "/reply/sending")
    @Operation(summary = "Sends the own reply as it was seen, within its time; once")
    public DraftDocument send(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen) {
        replies.send(command.id(), id, IfMatch.version(seen));
        return draft(id);
    }

    /** Sent again, it names the version that it saw, and is told that it has changed. */
    private static Sending newSending() {
        return Sending.of(UUID.randomUUID().toString(), 1);
    }
}
