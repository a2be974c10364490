package candour.report;

import static candour.report.SqlOfReport.AUDITS;

import candour.report.SqlOfReport.About;
import candour.template.EditionDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every figure of a report, counted again by SQL, in the order of the report. */
final class CountedAgain {

    private static final List<String> GOOD = List.of("OUTSTANDING", "GOOD");

    /** What the two editions hold to be below the standard, read off their finding rules by eye. */
    private static final Set<String> BELOW = Set.of(
            "GRADE4 REQUIRES_IMPROVEMENT",
            "GRADE4 INADEQUATE",
            "MET PARTLY",
            "MET NO",
            "YESNO NO",
            "TIME LATE",
            "SIBLINGS APART",
            "YN NO");

    private final SqlOfReport sql;
    private final About about;
    private final LocalDate today;
    private final List<List<List<Cell>>> figures = new ArrayList<>();

    CountedAgain(SqlOfReport sql, About about, LocalDate today) {
        this.sql = sql;
        this.about = about;
        this.today = today;
    }

    /** All but the method, which is words. */
    List<List<List<Cell>>> figures() {
        var editions = sql.rows(
                about,
                "select distinct e.id, e.code, e.number, e.document from " + AUDITS + " order by e.code, e.number");
        figures.add(draws());
        figures.add(frames());
        editions.forEach(edition -> figures.add(praise(edition)));
        editions.forEach(this::grades);
        editions.forEach(edition -> figures.add(sections(edition)));
        editions.forEach(edition -> figures.add(questions(edition)));
        figures.add(findings());
        figures.add(new CountedReplies(sql, about).figure());
        figures.addAll(new CountedActions(sql, about, today).figures());
        return figures;
    }

    int audits() {
        return sql.count(about, "select count(*) from " + AUDITS);
    }

    /** Cases drawn for rounds that have such an audit, each frame's cases once. */
    int drawnOnce() {
        return sql.count(about, "select count(distinct c.frame_entry_id) " + DRAWN_IN + "f.id in " + FRAMES);
    }

    private static final String FRAMES = "(select dd.frame_id from "
            + AUDITS.replace(
                    "where",
                    "join allocation l on l.id = a.allocation_id"
                            + " join drawn_case c on c.id = l.drawn_case_id join draw dd on dd.id = c.draw_id where")
            + ")";

    /** Drawn cases by the team of their audit and, without one, the team that holds the case. */
    private static final String DRAWN_IN = """
            from drawn_case c join draw d on d.id = c.draw_id join frame f on f.id = d.frame_id
                join frame_entry x on x.id = c.frame_entry_id join case_file k on k.id = x.case_file_id
                left join (select c2.frame_entry_id, a2.team_id, a2.id, c2.id as drawn, a2.final_at
                    from audit a2 join allocation l2 on l2.id = a2.allocation_id join drawn_case c2 on c2.id = l2.drawn_case_id) b
                    on b.frame_entry_id = x.id
                left join team ct on ct.id = (case when b.id is null then k.team_id else b.team_id end)
            where d.drawn_at < :until and (:service = 0 or ct.service_id = :service) and\s""";

    private List<List<Cell>> draws() {
        var draws = sql.rows(
                about,
                "select d.id, r.name, e.code, e.number, d.number as n, d.reason, d.frame_id from draw d"
                        + " join frame f on f.id = d.frame_id join round r on r.id = f.round_id join edition e on e.id = r.edition_id"
                        + " where f.id in " + FRAMES + " and d.drawn_at < :until order by f.frozen_at, d.number");
        return draws.stream()
                .map(draw -> row(
                        words(draw[1]),
                        words(draw[2] + " " + draw[3]),
                        n(((Number) draw[4]).intValue()),
                        words(draw[5] == null ? "First draw" : draw[5]),
                        drawn(draw, ""),
                        drawn(
                                draw,
                                " and exists (select 1 from drawn_case c3 join draw d3 on d3.id = c3.draw_id"
                                        + " where c3.frame_entry_id = x.id and d3.number < d.number)"),
                        drawn(draw, " and b.drawn = c.id and b.final_at is not null"),
                        drawn(draw, " and b.drawn = c.id and b.final_at >= :from and b.final_at < :until")))
                .filter(row -> !row.get(4).equals(n(0)))
                .toList();
    }

    private Cell drawn(Object[] draw, String such) {
        return n(sql.count(about, "select count(*) " + DRAWN_IN + "d.id = :v1" + such, draw[0]));
    }

    private List<List<Cell>> frames() {
        var frames = sql.rows(
                about,
                "select r.name, f.frozen_at, f.size, f.sha256, f.id from frame f join round r on r.id = f.round_id"
                        + " where f.id in " + FRAMES + " order by f.frozen_at");
        return frames.stream()
                .map(frame -> row(
                        words(frame[0]),
                        new Cell.Day(day(frame[1])),
                        n(((Number) frame[2]).intValue()),
                        n(inScope(frame[4])),
                        words(frame[3])))
                .toList();
    }

    /** As the one or the other driver gives a point in time. */
    private static LocalDate day(Object moment) {
        var instant = moment instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) moment;
        return instant.atZone(ZoneId.of("Europe/London")).toLocalDate();
    }

    private int inScope(Object frame) {
        return sql.count(about, """
                select count(*) from frame_entry x join case_file k on k.id = x.case_file_id
                    left join (select c2.frame_entry_id, a2.team_id, a2.id from audit a2
                        join allocation l2 on l2.id = a2.allocation_id join drawn_case c2 on c2.id = l2.drawn_case_id) b
                        on b.frame_entry_id = x.id
                    left join team ct on ct.id = (case when b.id is null then k.team_id else b.team_id end)
                where x.frame_id = :v1 and (:service = 0 or ct.service_id = :service)""", frame);
    }

    private List<List<Cell>> praise(Object[] edition) {
        return document(edition).sections().stream()
                .map(section -> {
                    var codes = section.questions().stream()
                            .map(EditionDocument.Question::code)
                            .toList();
                    var from = " from finding g where g.kind = 'GOOD_PRACTICE' and g.status in ('CONFIRMED', 'MERGED')"
                            + " and g.question_code in (:v1) and g.audit_id in (select a.id from " + AUDITS
                            + " and e.id = :v2)";
                    return row(
                            words(section.code() + " " + section.title()),
                            n(sql.count(
                                    about,
                                    "select count(distinct coalesce(g.merged_into_id, g.id))" + from,
                                    codes,
                                    edition[0])),
                            n(sql.count(about, "select count(distinct g.audit_id)" + from, codes, edition[0])));
                })
                .filter(row -> !row.get(1).equals(n(0)))
                .toList();
    }

    private void grades(Object[] edition) {
        var grades = document(edition).grades();
        figures.add(List.of(
                byGrade(edition, "Own judgement", "s.own_grade"), byGrade(edition, "Computed result", "s.grade")));
        figures.add(grades.stream()
                .map(own -> {
                    List<Cell> row = new ArrayList<>(row(new Cell.Grade(own.label(), null)));
                    grades.forEach(computed -> row.add(
                            n(audits(edition, "s.own_grade = :v2 and s.grade = :v3", own.code(), computed.code()))));
                    row.add(n(audits(edition, "s.own_grade = :v2 and s.grade is null", own.code())));
                    return row;
                })
                .toList());
        var both = audits(edition, "s.grade is not null");
        figures.add(
                both == 0
                        ? List.of()
                        : List.of(
                                row(
                                        words("Own judgement and computed result the same"),
                                        new Cell.Share(audits(edition, "s.own_grade = s.grade"), both)),
                                row(words("Own judgement higher"), new Cell.Share(apart(edition, 1), both)),
                                row(words("Own judgement lower"), new Cell.Share(apart(edition, -1), both))));
    }

    private List<Cell> byGrade(Object[] edition, String name, String column) {
        List<Cell> row = new ArrayList<>(row(words(name)));
        document(edition).grades().forEach(grade -> row.add(n(audits(edition, column + " = :v2", grade.code()))));
        row.add(n(audits(edition, column + " is null")));
        row.add(new Cell.Share(
                audits(edition, column + " in ('OUTSTANDING', 'GOOD')"), audits(edition, column + " is not null")));
        return row;
    }

    private int apart(Object[] edition, int sign) {
        var grades = document(edition).grades();
        return grades.stream()
                .flatMap(own -> grades.stream()
                        .filter(computed -> Integer.signum(own.rank() - computed.rank()) == sign)
                        .map(computed ->
                                audits(edition, "s.own_grade = :v2 and s.grade = :v3", own.code(), computed.code())))
                .mapToInt(Integer::intValue)
                .sum();
    }

    private int audits(Object[] edition, String such, Object... values) {
        var all = Stream.concat(Stream.of(edition[0]), Arrays.stream(values)).toArray();
        return sql.count(about, "select count(*) from " + AUDITS + " and e.id = :v1 and " + such, all);
    }

    private List<List<Cell>> sections(Object[] edition) {
        var scorecards = sql.texts(about, "select s.scorecard from " + AUDITS + " and e.id = :v1", edition[0]);
        return document(edition).sections().stream()
                .map(section -> {
                    var grades = scorecards.stream()
                            .map(json -> gradeIn(json, section.code()))
                            .toList();
                    var graded = (int)
                            grades.stream().filter(grade -> !grade.isEmpty()).count();
                    var good = (int) grades.stream().filter(GOOD::contains).count();
                    return row(
                            words(section.code() + " " + section.title()),
                            new Cell.Share(good, graded),
                            n(grades.size() - graded));
                })
                .toList();
    }

    private static String gradeIn(String scorecard, String section) {
        try {
            for (JsonNode node : new ObjectMapper().readTree(scorecard).get("sections")) {
                if (node.get("code").asText().equals(section)) {
                    return node.get("rating").get("grade").asText("");
                }
            }
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<List<Cell>> questions(Object[] edition) {
        var rows = new ArrayList<List<Cell>>();
        for (var question : document(edition).questions()) {
            var counting = " from response q where q.question_code = :v2 and q.state in ('ANSWERED', 'NOT_EVIDENCED')"
                    + " and q.assessment_id in (select s.id from " + AUDITS + " and e.id = :v1)";
            var n = sql.count(about, "select count(*)" + counting, edition[0], question.code());
            var levels = sql.texts(about, "select coalesce(q.level, 'NONE')" + counting, edition[0], question.code());
            var below = (int) levels.stream()
                    .filter(level -> isBelow(edition, question.scale(), level))
                    .count();
            if (below > 0 && n >= 5) {
                rows.add(row(
                        words(question.code()),
                        words(question.title()),
                        words(question.text()),
                        new Cell.Share(below, n)));
            }
        }
        rows.sort(Comparator.comparing(row -> -((Cell.Share) row.get(3)).value()));
        return rows.stream().limit(10).toList();
    }

    /** Not evidenced raises a finding in CLA 1; SMALL 1 has no rule for it. */
    private static boolean isBelow(Object[] edition, String scale, String level) {
        return level.equals("NONE") ? edition[1].equals("CLA") : BELOW.contains(scale + " " + level);
    }

    private List<List<Cell>> findings() {
        var teams = sql.rows(about, "select distinct v.name, t.name as team, t.id from " + AUDITS);
        teams.sort(Comparator.comparing((Object[] team) -> team[0] == null ? "~" : (String) team[0])
                .thenComparing(team -> team[1] == null ? "~" : (String) team[1]));
        return teams.stream().map(team -> findings(team)).toList();
    }

    private List<Cell> findings(Object[] team) {
        var id = team[2] == null ? -1L : ((Number) team[2]).longValue();
        var audits = "(select a.id from " + AUDITS + " and coalesce(a.team_id, -1) = :v1)";
        List<Cell> row = new ArrayList<>(
                row(words(team[0] == null ? "No team" : team[0]), words(team[1] == null ? "No team" : team[1])));
        row.add(n(sql.count(about, "select count(*) from audit a3 where a3.id in " + audits, id)));
        for (var kind : List.of("GOOD_PRACTICE", "OPPORTUNITY", "MINOR", "MAJOR")) {
            row.add(n(sql.count(
                    about,
                    "select count(*) from finding g where g.status = 'CONFIRMED' and g.kind = :v2 and g.audit_id in "
                            + audits,
                    id,
                    kind)));
        }
        row.add(n(sql.count(
                about, "select count(*) from finding g where g.status = 'CONFIRMED' and g.audit_id in " + audits, id)));
        return row;
    }

    private static EditionDocument document(Object[] edition) {
        return EditionDocument.ofJson((String) edition[3]);
    }

    static List<Cell> row(Cell... cells) {
        return List.of(cells);
    }

    static Cell words(Object text) {
        return new Cell.Words((String) text);
    }

    static Cell n(int value) {
        return new Cell.Count(value);
    }
}
