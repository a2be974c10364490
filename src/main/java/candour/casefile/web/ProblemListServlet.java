package candour.casefile.web;

import candour.casefile.intake.ImportSearch;
import candour.shared.sheet.CsvWriter;
import candour.shared.web.Download;
import candour.shared.web.Ids;
import candour.shared.web.Messages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** The problems of a dry run as a CSV file, to be put right where the files come from. */
@WebServlet("/casefile/problems")
public class ProblemListServlet extends HttpServlet {

    @Inject
    private transient ImportSearch search;

    @Inject
    private transient Messages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Ids.of(request.getParameter("id"), "Import");
        search.summary(id); // 404 for somebody else's
        var file = new ByteArrayOutputStream();
        try (var csv = new CsvWriter(
                file,
                messages.text("casefile.column.file"),
                messages.text("casefile.column.row"),
                messages.text("casefile.column.column"),
                messages.text("casefile.column.problem"))) {
            search.eachProblem(
                    id,
                    problem -> csv.row(
                            problem.file(),
                            problem.row() == 0 ? "" : problem.row(),
                            problem.column(),
                            messages.text(problem.key(), problem.fillings())));
        }
        new Download("import-" + id + "-problems.csv", "text/csv;charset=UTF-8", file.toByteArray()).to(response);
    }
}
