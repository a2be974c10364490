package candour.report;

import static candour.report.CountedAgain.n;
import static candour.report.CountedAgain.row;
import static candour.report.CountedAgain.words;
import static candour.report.SqlOfReport.AUDITS;

import candour.report.SqlOfReport.About;
import candour.shared.Sentence;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The figures about corrective actions, counted again by SQL. */
record CountedActions(SqlOfReport sql, About about, LocalDate today) {

    private static final String ACTIONS =
            " from corrective_action c join finding g on g.id = c.finding_id where g.audit_id in (select a.id from "
                    + AUDITS + ")";

    List<List<List<Cell>>> figures() {
        var figures = new ArrayList<List<List<Cell>>>();
        var all = sql.count(about, "select count(*)" + ACTIONS);
        figures.add(
                all == 0
                        ? List.of()
                        : Stream.of("RAISED", "PLANNED", "COMPLETED", "VERIFIED")
                                .map(status -> row(
                                        words(status(status)),
                                        n(sql.count(
                                                about, "select count(*)" + ACTIONS + " and c.status = :v1", status)),
                                        n(sql.count(
                                                about,
                                                "select count(*)" + ACTIONS
                                                        + " and c.status = :v1 and c.status = 'PLANNED' and c.due_on < :v2",
                                                status,
                                                today))))
                                .toList());
        var effective = checks("('VERIFIED')");
        var checks = checks("('VERIFIED', 'REOPENED')");
        figures.add(
                checks == 0
                        ? List.of()
                        : List.of(
                                row(words("Yes, effective"), new Cell.Share(effective, checks)),
                                row(words("No, not effective"), new Cell.Share(checks - effective, checks))));
        figures.add(open());
        return figures;
    }

    private int checks(String kinds) {
        return sql.count(
                about,
                "select count(*) from action_step k where k.kind in " + kinds + " and k.action_id in (select c.id"
                        + ACTIONS + ")");
    }

    private List<List<Cell>> open() {
        var open = sql.rows(
                about,
                "select c.title, v2.name, t2.name as team, c.status, c.due_on"
                        + ACTIONS.replace("where g.audit_id", """
                join audit a2 on a2.id = g.audit_id left join team t2 on t2.id = a2.team_id left join service v2 on v2.id = t2.service_id
                where c.status <> 'VERIFIED' and g.audit_id""") + " order by c.due_on nulls last, c.id");
        return open.stream()
                .map(action -> {
                    var due = action[4] == null ? null : LocalDate.parse(action[4].toString());
                    var late = action[3].equals("PLANNED") && due.isBefore(today)
                            ? (int) ChronoUnit.DAYS.between(due, today)
                            : 0;
                    return row(
                            words(action[0]),
                            words(action[1]),
                            words(action[2]),
                            words(status(action[3])),
                            due == null ? words("not planned yet") : new Cell.Day(due),
                            n(late));
                })
                .toList();
    }

    /** How many actions are open that audits outside the period led to. */
    int others() {
        return sql.count(
                about,
                "select count(*) from corrective_action c join finding g on g.id = c.finding_id join audit b on b.id = g.audit_id"
                        + " left join team bt on bt.id = b.team_id where c.organisation_id = :organisation and c.status <> 'VERIFIED'"
                        + " and (:service = 0 or bt.service_id = :service) and g.audit_id not in (select a.id from "
                        + AUDITS + ")");
    }

    private static String status(Object status) {
        return Sentence.of("ActionStatus." + status);
    }
}
