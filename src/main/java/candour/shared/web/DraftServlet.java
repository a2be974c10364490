package candour.shared.web;

import candour.shared.Competition;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.RuleViolation;
import candour.shared.web.DraftRequest.Refused;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Saves what somebody gives, one thing at a time, apart from Faces (D12), so that no view state, no page limit and no
 * lost session can lose it: the page keeps the text until it hears that it is saved.
 */
public abstract class DraftServlet extends HttpServlet {

    @Inject
    private transient Messages words;

    /** @throws Refused for an address that is none of its own */
    protected abstract void route(String method, DraftRequest draft, DraftAnswer answer) throws IOException;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var draft = new DraftRequest(request);
        var answer = new DraftAnswer(response);
        try {
            draft.guard();
            route(request.getMethod(), draft, answer);
        } catch (Refused refused) {
            answer.problem(refused.status(), words.text("shared.rule.sending"));
        } catch (RuleViolation rule) {
            answer.problem(422, words.text(rule.key(), rule.args()));
        } catch (NotFound | NotPermitted foreign) {
            var status =
                    foreign instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN;
            answer.problem(status, words.text("shared.rule.notYours"));
        } catch (RuntimeException fault) {
            var busy = Competition.isWaiting(fault);
            answer.problem(
                    busy
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : Problem.fault(fault).status(),
                    words.text("shared.rule.busy"));
        }
    }
}
