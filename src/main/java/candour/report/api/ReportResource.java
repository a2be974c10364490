package candour.report.api;

import candour.report.ReportFormat;
import candour.report.ReportRow;
import candour.report.ReportSearch;
import candour.report.Reports;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Improvement reports. */
@Path("/reports")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    @Inject
    private ReportSearch search;

    @Inject
    private Reports reports;

    @Inject
    private Command command;

    /** The period, both days included, and the service; the whole council where it is null. */
    public record Ordering(@NotNull LocalDate from, @NotNull LocalDate to, Long service) {}

    @GET
    @Operation(summary = "Reports within reach, by number")
    public Listing<ReportRow> list(@BeanParam Paging paging) {
        var after = paging.after();
        return Listing.of(search.rowsAfter(after), after, ReportRow::id);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    @Operation(summary = "A report and how far it is")
    public ReportRow one(@PathParam("id") long id) {
        return search.row(id);
    }

    @POST
    @Once
    @Creates
    @Operation(summary = "Orders a report, which is then made as long work")
    public ReportRow order(Ordering asked) {
        return one(reports.order(command.id(), asked.from(), asked.to(), asked.service()));
    }

    @GET
    @Path("{id: [0-9]{1,18}}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A finished report as a file")
    public Response file(@PathParam("id") long id, @QueryParam("as") @DefaultValue("XLSX") ReportFormat format) {
        var file = search.file(id, format);
        return Response.ok(file.bytes(), file.format().contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
