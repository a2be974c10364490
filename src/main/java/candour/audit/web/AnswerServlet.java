package candour.audit.web;

import candour.audit.Answers;
import candour.audit.AuditSearch;
import candour.audit.Notes;
import candour.audit.Saved;
import candour.shared.StaleVersion;
import candour.shared.web.DraftAnswer;
import candour.shared.web.DraftRequest;
import candour.shared.web.DraftRequest.Refused;
import candour.shared.web.DraftServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Saves what an assessor gives. */
@WebServlet("/drafts/audits/*")
public class AnswerServlet extends DraftServlet {

    @Inject
    private transient Answers answers;

    @Inject
    private transient Notes notes;

    @Inject
    private transient AuditSearch search;

    @Override
    protected void route(String method, DraftRequest draft, DraftAnswer answer) throws IOException {
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
            saved(
                    answer,
                    answers.answer(audit, path.get(2), content.judgement(), content.version(), content.sending()));
        } catch (StaleVersion stale) {
            var stored = search.answer(audit, path.get(2));
            answer.stale(stored.version(), DraftJson.of(stored));
        }
    }

    private void judge(List<String> path, DraftContent content, DraftAnswer answer) throws IOException {
        var audit = DraftRequest.id(path.get(0));
        try {
            saved(answer, answers.judge(audit, content.own(), content.version(), content.sending()));
        } catch (StaleVersion stale) {
            var stored = search.check(audit);
            answer.stale(stored.version(), DraftJson.of(stored));
        }
    }

    private void write(List<String> path, DraftContent content, DraftAnswer answer) throws IOException {
        var audit = DraftRequest.id(path.get(0));
        saved(answer, notes.write(audit, content.command(), content.note(), content.sending()));
    }

    private void rewrite(List<String> path, DraftContent content, DraftAnswer answer) throws IOException {
        var audit = DraftRequest.id(path.get(0));
        var note = DraftRequest.id(path.get(2));
        try {
            saved(answer, notes.rewrite(audit, note, content.note(), content.version(), content.sending()));
        } catch (StaleVersion stale) {
            var stored = search.note(audit, note);
            answer.stale(stored.version(), DraftJson.of(stored));
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
            answer.stale(stored.version(), DraftJson.of(stored));
        }
    }

    private static void saved(DraftAnswer answer, Saved saved) throws IOException {
        answer.saved(saved.id(), saved.version(), saved.savedAt());
    }
}
