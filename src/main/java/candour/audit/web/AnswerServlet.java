package candour.audit.web;

import candour.audit.Answers;
import candour.audit.AuditSearch;
import candour.audit.Notes;
import candour.audit.web.DraftRequest.Refused;
import candour.shared.Competition;
import candour.shared.NotFound;
import candour.shared.NotPermitted;
import candour.shared.RuleViolation;
import candour.shared.StaleVersion;
import candour.shared.web.Messages;
import candour.shared.web.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Saves what an assessor gives, one thing at a time, apart from Faces (D12), so that no view state, no page limit and
 * no lost session can lose it: the page keeps the text until it hears that it is saved.
 */
@WebServlet("/drafts/audits/*")
public class AnswerServlet extends HttpServlet {

    @Inject
    private transient Answers answers;

    @Inject
    private transient Notes notes;

    @Inject
    private transient AuditSearch search;

    @Inject
    private transient Messages words;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var draft = new DraftRequest(request);
        var answer = new DraftAnswer(response);
        try {
            draft.guard();
            route(request.getMethod(), draft, answer);
        } catch (Refused refused) {
            answer.problem(refused.status(), words.text("audit.rule.sending"));
        } catch (RuleViolation rule) {
            answer.problem(422, words.text(rule.key(), rule.args()));
        } catch (NotFound | NotPermitted foreign) {
            var status =
                    foreign instanceof NotFound ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN;
            answer.problem(status, words.text("audit.rule.notYours"));
        } catch (RuntimeException fault) {
            var busy = Competition.isWaiting(fault);
            answer.problem(
                    busy
                            ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                            : Problem.fault(fault).status(),
                    words.text("audit.rule.busy"));
        }
    }

    private void route(String method, DraftRequest draft, DraftAnswer answer) throws IOException {
        var path = draft.path();
        var what = method + " " + (path.size() < 2 ? "" : path.get(1)) + " " + path.size();
        switch (what) {
            case "PUT answers 3" -> answer(path, new DraftContent(draft.body()), answer);
            case "PUT judgement 2" -> judge(path, new DraftContent(draft.body()), answer);
            case "POST notes 2" -> write(path, new DraftContent(draft.body()), answer);
            case "PUT notes 3" -> rewrite(path, new DraftContent(draft.body()), answer);
            case "DELETE notes 3" -> remove(path, draft.versionParameter(), answer);
            default -> throw new Refused(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void answer(List<String> path, DraftContent content, DraftAnswer answer) throws IOException {
        var audit = DraftRequest.id(path.get(0));
        try {
            answer.saved(answers.answer(audit, path.get(2), content.judgement(), content.version(), content.sending()));
        } catch (StaleVersion stale) {
            var stored = search.answer(audit, path.get(2));
            answer.stale(stored.version(), DraftAnswer.of(stored));
        }
    }

    private void judge(List<String> path, DraftContent content, DraftAnswer answer) throws IOException {
        var audit = DraftRequest.id(path.get(0));
        try {
            answer.saved(answers.judge(audit, content.own(), content.version(), content.sending()));
        } catch (StaleVersion stale) {
            var stored = search.check(audit);
            answer.stale(stored.version(), DraftAnswer.of(stored));
        }
    }

    private void write(List<String> path, DraftContent content, DraftAnswer answer) throws IOException {
        var audit = DraftRequest.id(path.get(0));
        answer.saved(notes.write(audit, content.command(), content.note(), content.sending()));
    }

    private void rewrite(List<String> path, DraftContent content, DraftAnswer answer) throws IOException {
        var audit = DraftRequest.id(path.get(0));
        var note = DraftRequest.id(path.get(2));
        try {
            answer.saved(notes.rewrite(audit, note, content.note(), content.version(), content.sending()));
        } catch (StaleVersion stale) {
            var stored = search.note(audit, note);
            answer.stale(stored.version(), DraftAnswer.of(stored));
        }
    }

    private void remove(List<String> path, int version, DraftAnswer answer) throws IOException {
        var audit = DraftRequest.id(path.get(0));
        var note = DraftRequest.id(path.get(2));
        try {
            notes.remove(audit, note, version);
            answer.removed();
        } catch (StaleVersion stale) {
            var stored = search.note(audit, note);
            answer.stale(stored.version(), DraftAnswer.of(stored));
        }
    }
}
