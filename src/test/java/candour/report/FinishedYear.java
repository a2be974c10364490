package candour.report;

import candour.audit.Answers;
import candour.audit.AuditSearch;
import candour.audit.Audits;
import candour.audit.Judgement;
import candour.audit.NoteContent;
import candour.audit.NoteSource;
import candour.audit.NoteStanding;
import candour.audit.Notes;
import candour.audit.OwnJudgement;
import candour.audit.Response;
import candour.audit.Sending;
import candour.casefile.CaseRows;
import candour.casefile.CaseType;
import candour.improvement.FindingSearch;
import candour.improvement.Findings;
import candour.programme.LeadAtWork;
import candour.shared.Clocks;
import candour.support.Acting;
import candour.support.CouncilFixture;
import candour.support.CouncilFixture.Council;
import candour.template.EditionDocument;
import candour.template.EditionRows;
import candour.template.EditionSearch;
import candour.template.FindingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A council with fifteen cases, one of them held by no team, and a year behind it, made through the use cases: a round
 * by CLA 1 with two draws that overlap and audits on both sides of the period's ends, and a round by SMALL 1.
 */
@ApplicationScoped
public class FinishedYear {

    private static final String CLIENT = "component-test";

    @Inject
    private CouncilFixture councils;

    @Inject
    private CaseRows cases;

    @Inject
    private EditionRows editions;

    @Inject
    private EditionSearch documents;

    @Inject
    private Acting acting;

    @Inject
    private LeadAtWork lead;

    @Inject
    private AuditSearch audits;

    @Inject
    private Answers answers;

    @Inject
    private Notes notes;

    @Inject
    private Audits submissions;

    @Inject
    private FinishedReplies replies;

    @Inject
    private FindingSearch proposals;

    @Inject
    private Findings findings;

    @Inject
    private FinishedActions actions;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** The period that most of it lies in. */
    record Year(Council council, LocalDate from, LocalDate to) {

        String user(String reference) {
            return council.user(reference);
        }
    }

    static String command() {
        return UUID.randomUUID().toString();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Year nothing() {
        return new Year(councils.council(), today().minusDays(300), today().minusDays(30));
    }

    Year year() {
        var year = nothing();
        var council = year.council();
        var teams = new String[] {
            "Elm", "Elm", "Elm", "Elm", "Elm", "Oak", "Oak", "Oak", "Quay", "Quay", "Quay", "Quay", "Mill", "Mill", null
        };
        for (int i = 0; i < teams.length; i++) {
            var team = teams[i] == null ? null : council.team(teams[i]);
            cases.caseFile(
                    council.organisation(),
                    "P-%02d".formatted(i),
                    CaseType.LOOKED_AFTER,
                    team,
                    today().minusYears(3),
                    null);
        }
        liveAutumn(year);
        liveSpring(year);
        actions.of(year);
        return year;
    }

    private void liveAutumn(Year year) {
        var frame = frozen(year, 320, "Autumn", editions.edition(year.council().organisation()));
        var first = drawn(year, 320, frame, 10, null);
        var early =
                first.stream().limit(6).map(one -> allocated(year, 319, one)).toList();
        submit(year, early.get(0), noon(310));
        submit(year, early.get(1), year.from().atStartOfDay(Clocks.LONDON).toInstant());
        submit(year, early.get(2), noon(290));
        submit(year, early.get(3), noon(289));
        submit(year, early.get(4), noon(288)); // the sixth is never done
        var second = drawn(year, 250, frame, 8, "Two of the first could not be read").stream()
                .filter(one -> !isAllocated(one))
                .map(one -> allocated(year, 249, one))
                .toList();
        for (int i = 2; i < second.size(); i++) {
            submit(year, second.get(i), noon(240 - i));
        }
        submit(
                year,
                second.get(0),
                year.to().plusDays(1).atStartOfDay(Clocks.LONDON).toInstant().minusMillis(1));
        submit(
                year,
                second.get(1),
                year.to().plusDays(1).atStartOfDay(Clocks.LONDON).toInstant());
    }

    private void liveSpring(Year year) {
        var frame = frozen(year, 200, "Spring", editions.small(year.council().organisation()));
        drawn(year, 200, frame, 7, null).stream()
                .map(one -> allocated(year, 199, one))
                .toList()
                .forEach(audit -> submit(year, audit, noon(190)));
        drawn(year, 10, frame, 2, "Asked for after the period");
    }

    /** One case of Elm, drawn 200 days ago and allocated; nothing else. */
    Long waitingAudit(Year year) {
        var organisation = year.council().organisation();
        cases.caseFile(
                organisation, "P-01", CaseType.LOOKED_AFTER, year.council().team("Elm"), today().minusYears(3), null);
        var frame = frozen(year, 200, "Only", editions.small(organisation));
        return allocated(year, 199, drawn(year, 200, frame, 1, null).get(0));
    }

    Instant noon(int daysAgo) {
        return today().minusDays(daysAgo)
                .atTime(LocalTime.NOON)
                .atZone(Clocks.LONDON)
                .toInstant();
    }

    private Long frozen(Year year, int daysAgo, String name, Long edition) {
        var council = year.council();
        return clocks.at(
                noon(daysAgo), () -> lead.freezes(council, lead.plans(council, edition, name), lead.everything()));
    }

    private List<Long> drawn(Year year, int daysAgo, Long frame, int size, String reason) {
        var draw = clocks.at(noon(daysAgo), () -> lead.draws(year.council(), frame, size, reason));
        return ids("select d.id from DrawnCase d where d.draw.id = ?1 order by d.drawOrder", draw);
    }

    /** To whoever is not of the case's service. Returns the audit. */
    Long allocated(Year year, int daysAgo, Long drawnCase) {
        var service =
                ids("select t.service.id from DrawnCase d join d.entry.caseFile.team t where d.id = ?1", drawnCase);
        var own = service.contains(year.council().services().get("Safeguarding"));
        var assessor = own ? "ASSESSOR2" : "ASSESSOR1";
        var allocation = clocks.at(
                noon(daysAgo), () -> lead.allocates(year.council(), drawnCase, assessor, today().plusDays(30)));
        return ids("select a.id from Audit a where a.allocation.id = ?1", allocation)
                .get(0);
    }

    private boolean isAllocated(Long drawnCase) {
        return !ids(
                        "select a.id from Allocation a, DrawnCase d where d.id = ?1 and a.drawnCase.entry = d.entry",
                        drawnCase)
                .isEmpty();
    }

    /** Answers everything, in a way that differs from audit to audit, and submits at that moment. */
    void submit(Year year, Long audit, Instant at) {
        var assessor = ids("select s.person.id from Assessment s where s.audit.id = ?1", audit)
                .get(0);
        var user = year.user(assessor.equals(year.council().person("ASSESSOR1")) ? "ASSESSOR1" : "ASSESSOR2");
        var edition =
                ids("select a.edition.id from Audit a where a.id = ?1", audit).get(0);
        clocks.at(
                at,
                () -> acting.as(user, () -> {
                    var document = documents.document(edition);
                    var random = new Random(submitted(audit));
                    answer(audit, document, random);
                    decide(audit, random);
                    var grade = document.grades()
                            .get(random.nextInt(document.grades().size()))
                            .code();
                    var seen = audits.check(audit).version();
                    var judged = answers.judge(
                            audit, new OwnJudgement(grade, "What I read."), seen, Sending.of(CLIENT, 999));
                    submissions.submit(audit, judged.version(), command());
                    return null;
                }));
        clocks.at(at, () -> {
            replies.conclude(year, user, audit, audit);
            return null;
        });
    }

    /** How many of the council are submitted before: the same year has the same answers, whatever ran before. */
    private int submitted(Long audit) {
        return ids(
                        "select a.id from Audit a where a.submittedAt is not null and a.organisation.id ="
                                + " (select o.organisation.id from Audit o where o.id = ?1)",
                        audit)
                .size();
    }

    private void answer(Long audit, EditionDocument document, Random random) {
        var sequence = 0;
        for (var section : document.sections()) {
            var content = new NoteContent(
                    today().minusDays(5), "Visits", "Seen.", NoteSource.RECORD, NoteStanding.VERIFIED, false);
            var note = notes.write(audit, command(), content, Sending.of(CLIENT, ++sequence))
                    .id();
            for (var question : section.questions()) {
                var judgement = judgement(document, question, note, random);
                answers.answer(audit, question.code(), judgement, Response.ABSENT, Sending.of(CLIENT, ++sequence));
            }
        }
    }

    private static Judgement judgement(
            EditionDocument document, EditionDocument.Question question, Long note, Random random) {
        var chance = random.nextInt(10);
        if (chance == 0) {
            return Judgement.notApplicable("Not for this child.");
        }
        if (chance == 1) {
            return Judgement.notEvidenced("", Set.of(note));
        }
        var levels = document.scaleOf(question.code()).levels();
        return Judgement.answered(
                levels.get(Math.min(random.nextInt(levels.size()), random.nextInt(levels.size())))
                        .code(),
                "",
                Set.of(note));
    }

    /** Merges one strength into another and withdraws a finding, where there are such, in about half of the audits. */
    private void decide(Long audit, Random random) {
        var raised = proposals.proposals(audit);
        var strengths = raised.stream()
                .filter(one -> one.kind() == FindingKind.GOOD_PRACTICE)
                .toList();
        if (strengths.size() > 1 && random.nextBoolean()) {
            findings.merge(
                    audit,
                    strengths.get(1).origin(),
                    strengths.get(1).version(),
                    strengths.get(0).origin(),
                    "The same.");
        }
        raised.stream()
                .filter(one -> one.kind() == FindingKind.MINOR && random.nextBoolean())
                .limit(1)
                .forEach(one -> findings.withdraw(audit, one.origin(), one.version(), "A mistake."));
    }

    @Transactional
    List<Long> ids(String query, Long parameter) {
        return em.createQuery(query, Long.class).setParameter(1, parameter).getResultList();
    }
}
