package candour.audit.api;

import candour.audit.Answers;
import candour.audit.AuditSearch;
import candour.audit.Judgement;
import candour.audit.NoteContent;
import candour.audit.NoteLine;
import candour.audit.NoteSource;
import candour.audit.NoteStanding;
import candour.audit.Notes;
import candour.audit.OwnJudgement;
import candour.audit.Saved;
import candour.audit.Sending;
import candour.audit.StoredAnswer;
import candour.scoring.AnswerState;
import candour.shared.api.Command;
import candour.shared.api.Creates;
import candour.shared.api.IfMatch;
import candour.shared.api.Once;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers, notes and own judgement of an own audit. A version of 0 stands for what is not there yet. */
@Path("/audits")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnswerResource {

    private static final String AUDIT = "{id: [0-9]{1,18}}/";
    private static final String ANSWER = AUDIT + "answers/{question: [A-Za-z0-9_.-]{1,40}}";
    private static final String NOTE = AUDIT + "notes/{note: [0-9]{1,18}}";

    @Inject
    private AuditSearch search;

    @Inject
    private Answers answers;

    @Inject
    private Notes notes;

    @Inject
    private Command command;

    /** One of four states, a level where it answers, and the notes that it rests on; none where null, and no mark. */
    public record Answering(
            @NotNull AnswerState state,
            String level,
            String reason,
            String comment,
            Set<Long> notes,
            Boolean beforeWorker) {}

    /** What the record says, as far as it is written down. */
    public record Noting(
            LocalDate notedOn,
            String record,
            String text,
            NoteSource source,
            NoteStanding standing,
            Boolean addedLater) {

        NoteContent content() {
            return new NoteContent(notedOn, record, text, source, standing, Boolean.TRUE.equals(addedLater));
        }
    }

    /** The own overall judgement, as far as it is made. */
    public record Judging(String grade, String rationale) {}

    @GET
    @Path(ANSWER)
    @Operation(summary = "An answer as it is kept")
    public StoredAnswer answer(@PathParam("id") long id, @PathParam("question") String question) {
        return search.answer(id, question);
    }

    @PUT
    @Path(ANSWER)
    @Operation(summary = "Gives an answer in place of what it was")
    public Saved answer(
            @PathParam("id") long id,
            @PathParam("question") String question,
            @HeaderParam("If-Match") IfMatch seen,
            Answering asked) {
        var rests = asked.notes() == null ? Set.<Long>of() : asked.notes();
        var judgement = new Judgement(
                asked.state(),
                asked.level(),
                asked.reason(),
                asked.comment(),
                rests,
                Boolean.TRUE.equals(asked.beforeWorker()));
        return answers.answer(id, question, judgement, IfMatch.version(seen), newSending());
    }

    @PUT
    @Path(AUDIT + "judgement")
    @Operation(summary = "Gives the own overall judgement in place of what it was")
    public Saved judge(@PathParam("id") long id, @HeaderParam("If-Match") IfMatch seen, Judging asked) {
        var own = new OwnJudgement(asked.grade(), asked.rationale());
        return answers.judge(id, own, IfMatch.version(seen), newSending());
    }

    @POST
    @Once
    @Creates
    @Path(AUDIT + "notes")
    @Operation(summary = "Writes a note")
    public NoteLine write(@PathParam("id") long id, Noting asked) {
        return search.note(
                id, notes.write(id, command.id(), asked.content(), newSending()).id());
    }

    @GET
    @Path(NOTE)
    @Operation(summary = "A note as it is kept")
    public NoteLine note(@PathParam("id") long id, @PathParam("note") long note) {
        return search.note(id, note);
    }

    @PUT
    @Path(NOTE)
    @Operation(summary = "Writes a note anew")
    public Saved rewrite(
            @PathParam("id") long id,
            @PathParam("note") long note,
            @HeaderParam("If-Match") IfMatch seen,
            Noting asked) {
        return notes.rewrite(id, note, asked.content(), IfMatch.version(seen), newSending());
    }

    @DELETE
    @Path(NOTE)
    @Operation(summary = "Removes a note that no answer rests on")
    public void remove(@PathParam("id") long id, @PathParam("note") long note, @HeaderParam("If-Match") IfMatch seen) {
        notes.remove(id, note, IfMatch.version(seen));
    }

    /** Sent again, it names the version that it saw, and is told that it has changed. */
    private static Sending newSending() {
        return Sending.of(UUID.randomUUID().toString(), 1);
    }
}
