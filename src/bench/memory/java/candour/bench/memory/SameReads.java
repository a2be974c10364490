package candour.bench.memory;

import candour.audit.ResultSearch;
import candour.casefile.CaseFileSearch;
import candour.casefile.CaseListFilter;
import candour.improvement.ActionFilter;
import candour.improvement.CorrectiveActionSearch;
import candour.improvement.FindingFilter;
import candour.improvement.FindingSearch;
import candour.shared.After;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Makes the reads that the interface for other systems makes, for somebody who is signed in, and says how many lines. */
@WebServlet("/same-read/*")
public class SameReads extends HttpServlet {

    private static final After FIRST = new After(0, 50);

    @Inject
    private transient CaseFileSearch cases;

    @Inject
    private transient FindingSearch findings;

    @Inject
    private transient CorrectiveActionSearch actions;

    @Inject
    private transient ResultSearch audits;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.getWriter()
                .print(Math.min(FIRST.size(), read(request.getPathInfo()).size()));
    }

    private List<?> read(String path) {
        return switch (path) {
            case "/cases" -> cases.rowsAfter(CaseListFilter.ALL, FIRST);
            case "/findings" -> findings.rowsAfter(FindingFilter.CONFIRMED, FIRST);
            case "/actions" -> actions.rowsAfter(ActionFilter.OPEN, FIRST);
            case "/audits" -> audits.rowsAfter(FIRST);
            default -> throw new IllegalArgumentException(path);
        };
    }
}
