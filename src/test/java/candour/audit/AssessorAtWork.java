package candour.audit;

import candour.scoring.Answer;
import candour.support.Acting;
import candour.support.CouncilFixture.Council;
import candour.template.EditionDocument;
import candour.template.EditionFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** For component tests: does an assessor's work through the use cases, by the shipped standard. */
@ApplicationScoped
public class AssessorAtWork {

    public static final NoteContent NOTE =
            new NoteContent(null, "visit record", "Seen alone.", NoteSource.RECORD, NoteStanding.VERIFIED, false);

    private static final AtomicLong SEQUENCE = new AtomicLong();

    @Inject
    private Acting acting;

    @Inject
    private AuditSearch search;

    @Inject
    private Answers answers;

    @Inject
    private Notes notes;

    @Inject
    private Audits audits;

    public static Sending sending() {
        return Sending.of("component-test", SEQUENCE.incrementAndGet());
    }

    public static String command() {
        return UUID.randomUUID().toString();
    }

    /** The person's first audit to do. */
    public Long firstAudit(Council council, String assessor) {
        return acting.as(
                council.user(assessor), () -> search.mine().toDo().get(0).id());
    }

    public EditionDocument edition() {
        try (var file = Answers.class.getResourceAsStream("/audit-templates/child-looked-after-1.yaml")) {
            return EditionFile.read("shipped", file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers every question by the second level of its scale, but the last, each citing one note. */
    public List<Answer> answerAllButTheLast(String user, Long audit) {
        return acting.as(user, () -> {
            var note = notes.write(audit, command(), NOTE, sending()).id();
            var given = new ArrayList<Answer>();
            var questions = edition().questions();
            for (var question : questions.subList(0, questions.size() - 1)) {
                given.add(answer(audit, question.code(), note));
            }
            return given;
        });
    }

    private Answer answer(Long audit, String question, Long note) {
        var level = edition().scaleOf(question).levels().get(1).code();
        answers.answer(audit, question, Judgement.answered(level, null, Set.of(note)), Response.ABSENT, sending());
        return Answer.at(question, level);
    }

    /** All that is needed for submitting; returns the version of the own judgement. */
    public int complete(String user, Long audit) {
        answerAllButTheLast(user, audit);
        return acting.as(user, () -> {
            var questions = edition().questions();
            var last = questions.get(questions.size() - 1).code();
            answers.answer(audit, last, Judgement.notApplicable("Not in care then."), Response.ABSENT, sending());
            var seen = search.check(audit).version();
            return answers.judge(audit, new OwnJudgement("GOOD", "Seen alone, and heard."), seen, sending())
                    .version();
        });
    }

    /** A submitted audit of the assessor; returns its id. */
    public Long submitted(Council council, String assessor) {
        var audit = firstAudit(council, assessor);
        var user = council.user(assessor);
        var version = complete(user, audit);
        acting.run(user, () -> audits.submit(audit, version, command()));
        return audit;
    }
}
