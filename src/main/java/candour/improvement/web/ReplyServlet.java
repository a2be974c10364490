package candour.improvement.web;

import candour.audit.Saved;
import candour.audit.Sending;
import candour.improvement.DraftPage;
import candour.improvement.Felt;
import candour.improvement.Replies;
import candour.improvement.ReplyContent;
import candour.improvement.ReplySearch;
import candour.improvement.Stance;
import candour.shared.NotFound;
import candour.shared.StaleVersion;
import candour.shared.web.DraftAnswer;
import candour.shared.web.DraftBody;
import candour.shared.web.DraftRequest;
import candour.shared.web.DraftRequest.Refused;
import candour.shared.web.DraftServlet;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Saves what a practitioner types in reply to a draft. */
@WebServlet("/drafts/replies/*")
public class ReplyServlet extends DraftServlet {

    @Inject
    private transient Replies replies;

    @Inject
    private transient ReplySearch search;

    @Override
    protected void route(String method, DraftRequest draft, DraftAnswer answer) throws IOException {
        var path = draft.path();
        var what = method + " " + (path.size() < 2 ? "" : path.get(1)) + " " + path.size();
        switch (what) {
            case "PUT findings 3" ->
                say(DraftRequest.id(path.get(0)), DraftRequest.id(path.get(2)), draft.body(), answer);
            case "PUT content 2" -> write(DraftRequest.id(path.get(0)), draft.body(), answer);
            default -> throw new Refused(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void say(long audit, long finding, DraftBody body, DraftAnswer answer) throws IOException {
        try {
            saved(
                    answer,
                    replies.say(
                            audit,
                            finding,
                            body.one(Stance.class, "stance"),
                            body.text("words"),
                            body.version(),
                            sending(body)));
        } catch (StaleVersion stale) {
            var stored = search.draft(audit).points().stream()
                    .filter(point -> point.finding().equals(finding))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("Finding", finding));
            answer.stale(stored.version(), json(stored));
        }
    }

    private void write(long audit, DraftBody body, DraftAnswer answer) throws IOException {
        try {
            saved(answer, replies.write(audit, content(body), body.version(), sending(body)));
        } catch (StaleVersion stale) {
            var stored = search.draft(audit);
            answer.stale(stored.version(), json(stored.content()));
        }
    }

    private static ReplyContent content(DraftBody body) {
        return new ReplyContent(
                body.text("addition"),
                body.text("question"),
                body.text("fact"),
                body.one(Felt.class, "fair"),
                body.one(Felt.class, "specific"),
                body.one(Felt.class, "respectful"));
    }

    private static JsonObject json(DraftPage.Point point) {
        var json = Json.createObjectBuilder();
        DraftAnswer.add(json, "stance", point.stance());
        return DraftAnswer.add(json, "words", point.words()).build();
    }

    private static JsonObject json(ReplyContent content) {
        var json = Json.createObjectBuilder();
        DraftAnswer.add(json, "addition", content.addition());
        DraftAnswer.add(json, "question", content.question());
        DraftAnswer.add(json, "fact", content.fact());
        DraftAnswer.add(json, "fair", content.fair());
        DraftAnswer.add(json, "specific", content.specific());
        return DraftAnswer.add(json, "respectful", content.respectful()).build();
    }

    private static Sending sending(DraftBody body) {
        return Sending.of(body.text("client"), body.whole("sequence"));
    }

    private static void saved(DraftAnswer answer, Saved saved) throws IOException {
        answer.saved(saved.id(), saved.version(), saved.savedAt());
    }
}
