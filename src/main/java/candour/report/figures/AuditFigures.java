package candour.report.figures;

import static candour.access.Permission.ORDER_REPORT;
import static candour.shared.RuleViolation.unless;

import candour.access.Requires;
import candour.report.ImprovementCounts.EditionCounts;
import candour.report.ImprovementCounts.GradePair;
import candour.report.ImprovementCounts.SectionCount;
import candour.report.ImprovementCounts.TeamCount;
import candour.scoring.Scorecard;
import candour.shared.Json;
import candour.shared.Reads;
import candour.template.Edition;
import candour.template.EditionDocument;
import candour.template.EditionSearch;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/** What the audits say that were finished in the period: grades, sections, questions, by edition; and whose they are. */
@Reads
class AuditFigures {

    private static final int BATCH = 200;

    private static final String FINISHED = """
            join s.audit a join a.edition e left join a.team t left join t.service v
            where s.kind = candour.audit.AssessmentKind.LEAD and a.organisation.id = :organisation
                and (:everything = true or t.id in :teams) and a.finalAt >= :from and a.finalAt < :until
                and a.status in (candour.audit.AuditStatus.FINAL, candour.audit.AuditStatus.CLOSED)\s""";

    private static final String OF_EDITION = FINISHED + "and e.id = :edition ";

    private static final String EDITIONS =
            "select new candour.report.figures.EditionLine(e.id, e.code, e.number, e.title, count(s)) from Assessment s "
                    + FINISHED + "group by e.id, e.code, e.number, e.title order by e.code, e.number";

    private static final String TEAMS =
            "select new candour.report.ImprovementCounts$TeamCount(v.name, t.name, cast(count(s) as Integer)) from Assessment s "
                    + FINISHED + "group by v.name, t.name";

    private static final String PAIRS =
            "select new candour.report.ImprovementCounts$GradePair(s.ownGrade, s.grade, cast(count(s) as Integer)) from Assessment s "
                    + OF_EDITION + "group by s.ownGrade, s.grade";

    private static final String ANSWERS =
            "select new candour.report.figures.AnswerLine(q.questionCode, q.state, q.level, count(q))"
                    + " from Response q join q.assessment s " + OF_EDITION
                    + "group by q.questionCode, q.state, q.level";

    private static final String SCORECARDS =
            "select new candour.report.figures.ScorecardLine(s.id, s.scorecard, s.scorecardSha256) from Assessment s "
                    + OF_EDITION + "and s.id > :last order by s.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private EditionSearch documents;

    @Inject
    private FindingFigures findings;

    /** By code and number; {@code told} hears which share of the audits has been read. */
    @Requires(ORDER_REPORT)
    public List<EditionCounts> editions(ReportSubject subject, DoubleConsumer told) {
        var lines = subject.bindTo(em.createQuery(EDITIONS, EditionLine.class)).getResultList();
        var reading = new Reading(
                subject, lines.stream().mapToLong(EditionLine::audits).sum(), told);
        return lines.stream().map(reading::edition).toList();
    }

    /** By service, then by team; those that no team held come last. */
    @Requires(ORDER_REPORT)
    public List<TeamCount> teams(ReportSubject subject) {
        var teams = new ArrayList<>(
                subject.bindTo(em.createQuery(TEAMS, TeamCount.class)).getResultList());
        teams.sort(ByName.of(TeamCount::service).thenComparing(ByName.of(TeamCount::team)));
        return teams;
    }

    /** Goes through the editions of a report one after the other. */
    private final class Reading {

        private final ReportSubject subject;
        private final long audits;
        private final DoubleConsumer told;
        private long read;

        Reading(ReportSubject subject, long audits, DoubleConsumer told) {
            this.subject = subject;
            this.audits = audits;
            this.told = told;
        }

        EditionCounts edition(EditionLine line) {
            var document = documents.document(line.id());
            return new EditionCounts(
                    Edition.name(line.code(), line.number()),
                    line.title(),
                    Math.toIntExact(line.audits()),
                    new GradeScale(document).names(),
                    query(PAIRS, GradePair.class, line).getResultList(),
                    sections(document, line),
                    new QuestionTally(document)
                            .of(query(ANSWERS, AnswerLine.class, line).getResultList()),
                    new PraiseTally(document).of(findings.praise(subject, line.id())));
        }

        private List<SectionCount> sections(EditionDocument document, EditionLine line) {
            var tally = new SectionTally(document);
            long last = 0;
            for (List<ScorecardLine> batch = batch(line, last); !batch.isEmpty(); batch = batch(line, last)) {
                batch.stream().map(AuditFigures::stored).forEach(tally::add);
                last = batch.get(batch.size() - 1).assessment();
                read += batch.size();
                told.accept((double) read / audits);
            }
            return tally.counts();
        }

        private List<ScorecardLine> batch(EditionLine line, long after) {
            return query(SCORECARDS, ScorecardLine.class, line)
                    .setParameter("last", after)
                    .setMaxResults(BATCH)
                    .getResultList();
        }

        private <T> TypedQuery<T> query(String query, Class<T> type, EditionLine line) {
            return subject.bindTo(em.createQuery(query, type)).setParameter("edition", line.id());
        }
    }

    /** As it was stored; one that is not what was submitted must not end up in a report. */
    private static Scorecard stored(ScorecardLine line) {
        unless(Json.sha256(line.scorecard()).equals(line.sha256()), "report.rule.scorecardChanged");
        return Json.read(line.scorecard(), Scorecard.class);
    }
}
