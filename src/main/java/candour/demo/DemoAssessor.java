package candour.demo;

import candour.audit.Answers;
import candour.audit.AuditSearch;
import candour.audit.Audits;
import candour.audit.Judgement;
import candour.audit.MyAudit;
import candour.audit.NoteContent;
import candour.audit.NoteSource;
import candour.audit.NoteStanding;
import candour.audit.Notes;
import candour.audit.OwnJudgement;
import candour.audit.Response;
import candour.audit.Sending;
import candour.template.EditionDocument;
import candour.template.EditionSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Does audits as an assessor would: a note per section, an answer per question, an own judgement, and submits. */
@ApplicationScoped
class DemoAssessor { // six injections: the whole of an assessor's work passes through here

    /** How often a question of a team's cases is answered well, before and after the change in one team. */
    private static final int EARLIER_EACH = 19;

    private static final int LATER_EACH = 13;
    private static final Map<String, Double> USUAL = Map.of("Quay", .78, "Mill", .62, "Birch", .50, "Harbour", .44);

    private static final double BIRCH_AFTER_THE_CHANGE = .80;
    private static final String CLIENT = "00000000-0000-4000-8000-000000000000";

    @Inject
    private AuditSearch audits;

    @Inject
    private EditionSearch editions;

    @Inject
    private Notes notes;

    @Inject
    private Answers answers;

    @Inject
    private Audits submissions;

    @Inject
    private Clock clock;

    /** Answers {@code share} of the questions (1: all) of an audit; submits it when all are answered. */
    void work(MyAudit audit, double share, boolean afterTheChange, Random random) {
        var edition = editions.document(audit.edition());
        var skill = afterTheChange && "Birch".equals(audit.team())
                ? BIRCH_AFTER_THE_CHANGE
                : USUAL.getOrDefault(audit.team(), .6);
        var sequence = 0;
        var points = 0d;
        var todo = (int) Math.round(edition.questions().size() * share);
        for (var section : edition.sections()) {
            if (sequence >= todo) {
                break;
            }
            var note = note(audit, section.code(), random);
            for (var question : section.questions()) {
                if (sequence < todo) {
                    points += answer(audit, edition, question, note, skill, ++sequence, random);
                }
            }
        }
        if (share == 1) {
            submit(audit, edition, points / sequence, sequence);
        }
    }

    private Long note(MyAudit audit, String section, Random random) {
        var day = LocalDate.now(clock).minusDays(20 + random.nextInt(150));
        var content = new NoteContent(
                day,
                DemoWords.record(random),
                DemoWords.note(section, random),
                NoteSource.RECORD,
                NoteStanding.VERIFIED,
                day.getDayOfYear() % LATER_EACH == 0);
        return notes.write(audit.id(), DemoActing.newCommand(), content, Sending.of(CLIENT, day.getDayOfYear()))
                .id();
    }

    /** Returns how good the answer was, from 0 to 1; what does not apply counts as the usual. */
    private double answer(
            MyAudit audit,
            EditionDocument edition,
            EditionDocument.Question question,
            Long note,
            double skill,
            int sequence,
            Random random) {
        var levels = edition.scaleOf(question.code()).levels().stream()
                .sorted(Comparator.comparing(EditionDocument.Level::value).reversed())
                .toList();
        var chance = random.nextDouble();
        var notApplicable = DemoWords.notApplicable(question.code());
        if (chance > .80 && notApplicable.isPresent()) {
            give(audit, question.code(), Judgement.notApplicable(notApplicable.get()), sequence);
            return skill;
        }
        if (chance > .94) {
            give(audit, question.code(), Judgement.notEvidenced("", Set.of(note)), sequence);
            return 0;
        }
        var step = stepDown(levels, skill, question.critical(), random);
        give(audit, question.code(), Judgement.answered(levels.get(step).code(), "", Set.of(note)), sequence);
        return 1 - (double) step / (levels.size() - 1);
    }

    /** Which level, counted from the best: mostly the upper half in a good team, the last seldom and less so where it is critical. */
    private static int stepDown(List<EditionDocument.Level> levels, double skill, boolean critical, Random random) {
        var last = levels.size() - 1;
        if (random.nextDouble() < skill) {
            return last > 1 && random.nextDouble() < .7 ? 1 : 0;
        }
        return random.nextDouble() < (critical ? .15 : .35) ? last : Math.max(last - 1, 1);
    }

    /** Now and then the work was somebody's before. */
    private void give(MyAudit audit, String question, Judgement judgement, int sequence) {
        var given = sequence % EARLIER_EACH == 0 ? judgement.aboutEarlierWork() : judgement;
        answers.answer(audit.id(), question, given, Response.ABSENT, Sending.of(CLIENT, sequence));
    }

    private void submit(MyAudit audit, EditionDocument edition, double quality, int sequence) {
        var grades = edition.grades().stream()
                .sorted(Comparator.comparing(EditionDocument.Grade::rank))
                .toList();
        var grade = grades.get((int) Math.min(grades.size() - 1, Math.floor((quality + .08) * grades.size())));
        var seen = audits.check(audit.id()).version();
        var judged = answers.judge(
                audit.id(),
                new OwnJudgement(grade.code(), DemoWords.rationale(grade.rank())),
                seen,
                Sending.of(CLIENT, sequence + 1L));
        submissions.submit(audit.id(), judged.version(), DemoActing.newCommand());
    }
}
