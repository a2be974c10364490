package candour.report;

import static candour.report.CountedAgain.n;
import static candour.report.CountedAgain.row;
import static candour.report.CountedAgain.words;

import candour.report.SqlOfReport.About;
import java.util.List;

/** The replies of a report once more, by SQL of another shape. */
record CountedReplies(SqlOfReport sql, About about) {

    private static final String AUDITS = "(select a.id from " + SqlOfReport.AUDITS + ")";

    List<List<Cell>> figure() {
        var asked = count("audit_recipient r where r.part = 'PRACTITIONER' and r.left_out is null and r.audit_id in ");
        var replied = count("reply p where p.sent_at is not null and p.audit_id in ");
        var said = count(
                "finding_reply x join reply p on p.id = x.reply_id where x.stance is not null and p.audit_id in ");
        var disputed = count("finding f where f.settled_at is not null and f.audit_id in ");
        return asked == 0
                ? List.of()
                : List.of(
                        line("Practitioners who replied, of those asked", replied, asked),
                        line(
                                "Practitioners from whom no reply came by the end, of those asked",
                                asked - replied,
                                asked),
                        line(
                                "Findings that practitioners agreed with, of those they said something to",
                                stance("AGREE"),
                                said),
                        line(
                                "Findings that practitioners agreed with in part, of those they said something to",
                                stance("PARTLY"),
                                said),
                        line(
                                "Findings that practitioners disagreed with, of those they said something to",
                                stance("DISAGREE"),
                                said),
                        line(
                                "Disputed findings and facts that stay open, of those disputed",
                                count("finding f where f.outcome = 'STAYS_OPEN' and f.audit_id in "),
                                disputed));
    }

    private int stance(String stance) {
        return count("finding_reply x join reply p on p.id = x.reply_id where x.stance = '" + stance
                + "' and p.audit_id in ");
    }

    private int count(String from) {
        return sql.count(about, "select count(*) from " + from + AUDITS);
    }

    private static List<Cell> line(String what, int n, int of) {
        return row(words(what), n(n), n(of));
    }
}
