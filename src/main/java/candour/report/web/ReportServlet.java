package candour.report.web;

import candour.report.ReportFormat;
import candour.report.ReportSearch;
import candour.report.html.HtmlWriter;
import candour.shared.NotFound;
import candour.shared.web.Download;
import candour.shared.web.Ids;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** A finished report as a file to take away: {@code /report/file?id=12&as=PDF}. */
@WebServlet("/report/file")
public class ReportServlet extends HttpServlet {

    /** Should a browser show the file after all: as a page of its own, that can reach nothing here. */
    private static final String POLICY = HtmlWriter.POLICY + "; frame-ancestors 'none'; sandbox";

    @Inject
    private transient ReportSearch reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var file = reports.file(Ids.of(request.getParameter("id"), "Report"), format(request.getParameter("as")));
        response.setHeader("Content-Security-Policy", POLICY);
        new Download(file.name(), file.format().contentType(), file.bytes()).to(response);
    }

    private static ReportFormat format(String name) {
        return Arrays.stream(ReportFormat.values())
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("Report", null));
    }
}
