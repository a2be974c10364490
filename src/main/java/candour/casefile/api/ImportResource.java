package candour.casefile.api;

import candour.casefile.intake.ChangeRow;
import candour.casefile.intake.ImportSearch;
import candour.casefile.intake.Imports;
import candour.casefile.intake.ProblemRow;
import candour.casefile.intake.Uploads.Arriving;
import candour.shared.api.Command;
import candour.shared.api.Creates;
import candour.shared.api.Listing;
import candour.shared.api.Once;
import candour.shared.api.Paging;
import candour.work.JobSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The council's files on their way in: first checked, then, if whoever sent them still wants to, imported. */
@Path("/imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private static final String FILES = "files";

    @Inject
    private Imports imports;

    @Inject
    private ImportSearch search;

    @Inject
    private JobSearch jobs;

    @Inject
    private Command command;

    @POST
    @Once
    @Creates
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Takes CSV or XLSX files, each as a part named files, and tells what they hold; changes nothing yet")
    public ImportDocument check(List<EntityPart> parts) {
        var arriving = parts.stream()
                .filter(part -> FILES.equals(part.getName()))
                .map(file -> new Arriving(file.getFileName().orElse("?"), file::getContent))
                .toList();
        return one(imports.check(command.id(), arriving));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(summary = "What the dry run of an own import found, and how far the import is")
    public ImportDocument one(@PathParam("id") long id) {
        var found = search.summary(id);
        return new ImportDocument(
                id, found, search.problemKinds(id), found.job() == null ? null : jobs.progress(found.job()));
    }

    @GET
    @Path("{id: [0-9]{1,18}}/problems")
    @Operation(summary = "What is wrong with the files of an own import, in the order it was found")
    public Listing<ToldProblem> problems(@PathParam("id") long id, @BeanParam Paging paging) {
        var after = paging.after();
        search.summary(id); // is there, and one's own
        var found = Listing.of(search.problemsAfter(id, after), after, ProblemRow::id);
        return new Listing<>(found.items().stream().map(ToldProblem::of).toList(), found.next());
    }

    @GET
    @Path("{id: [0-9]{1,18}}/changes")
    @Operation(summary = "What an own import would change, end and miss, each by the reference of case or person")
    public Listing<ChangeRow> changes(@PathParam("id") long id, @BeanParam Paging paging) {
        var after = paging.after();
        search.summary(id); // is there, and one's own
        return Listing.of(search.changesAfter(id, after), after, ChangeRow::id);
    }

    /** {@code confirmation} says why these are the right files, where the dry run doubts it. */
    public record Starting(Boolean closeMissing, String confirmation) {}

    @POST
    @Once
    @Path("{id: [0-9]{1,18}}/start")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Starts an own import as long work, if wanted closing what the file no longer holds; while it runs, answers how far it is")
    public ImportDocument start(@PathParam("id") long id, Starting asked) {
        imports.start(id, Boolean.TRUE.equals(asked.closeMissing()), asked.confirmation());
        return one(id);
    }
}
