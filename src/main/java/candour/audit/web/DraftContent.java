package candour.audit.web;

import static candour.shared.RuleViolation.unless;

import candour.audit.Judgement;
import candour.audit.NoteContent;
import candour.audit.NoteSource;
import candour.audit.NoteStanding;
import candour.audit.OwnJudgement;
import candour.audit.Sending;
import candour.scoring.AnswerState;
import candour.shared.web.DraftBody;

/** Reads what the page of an audit sends. */
record DraftContent(DraftBody body) {

    Judgement judgement() {
        return new Judgement(
                body.one(AnswerState.class, "state"),
                body.text("level"),
                body.text("reason"),
                body.text("comment"),
                body.numbers("notes"),
                body.yes("beforeWorker"));
    }

    NoteContent note() {
        return new NoteContent(
                body.day("notedOn"),
                body.text("record"),
                body.text("text"),
                body.one(NoteSource.class, "source"),
                body.one(NoteStanding.class, "standing"),
                body.yes("addedLater"));
    }

    OwnJudgement own() {
        return new OwnJudgement(body.text("grade"), body.text("rationale"));
    }

    Sending sending() {
        return Sending.of(body.text("client"), body.whole("sequence"));
    }

    int version() {
        return body.version();
    }

    String command() {
        var command = body.text("command");
        unless(command != null && command.matches("[0-9a-zA-Z-]{8,36}"), "audit.rule.sending");
        return command;
    }
}
