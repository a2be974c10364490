package candour.bench;

import java.util.List;

/**
 * A page with a list, and somebody who may see all of it.
 *
 * @param mark  stands once in each line
 * @param lines how many lines the first page of a long list has
 */
record ListPage(String name, String path, String reader, String mark, int lines) {

    private static final String TABLE_ROW = " data-ri=";
    private static final String QUALITY_LEAD = "ruth.okafor";

    static final List<ListPage> ALL = List.of(
            new ListPage("My work, submitted audits", "/index.xhtml", QUALITY_LEAD, TABLE_ROW, 10),
            new ListPage("My work, an assessor's", "/index.xhtml", "leila.karimi", "id=\"result-", 10),
            new ListPage("Cases", "/casefile/cases.xhtml", QUALITY_LEAD, TABLE_ROW, 25),
            new ListPage("Rounds", "/programme/rounds.xhtml", QUALITY_LEAD, TABLE_ROW, 25),
            new ListPage("Findings", "/improvement/findings.xhtml", QUALITY_LEAD, TABLE_ROW, 25),
            new ListPage("Corrective actions", "/improvement/actions.xhtml", QUALITY_LEAD, TABLE_ROW, 25),
            new ListPage("Standards", "/template/editions.xhtml", QUALITY_LEAD, "edition.xhtml?id=", 25),
            new ListPage("Reports", "/report/reports.xhtml", QUALITY_LEAD, TABLE_ROW, 25),
            new ListPage("Trail", "/trail/trail.xhtml", "sam.doyle", TABLE_ROW, 25));

    /** The page as the visitor gets it; fails unless it is there with all its lines. */
    Reply get(Visitor visitor) {
        return whole(visitor.get(path));
    }

    /** The same without a query. */
    Reply getWithoutQueries(Visitor visitor) {
        return whole(visitor.getWithoutQueries(path));
    }

    /** How many reads have been answered from memory so far. */
    static long answeredFromMemory(Visitor visitor) {
        return Long.parseLong(visitor.get("/without-queries")
                .orFail(200, "The count of reads without a query")
                .text());
    }

    private Reply whole(Reply answer) {
        var reply = answer.orFail(200, path);
        if (reply.count(mark) != lines) {
            throw new WrongAnswer(path + " shows " + reply.count(mark) + " lines instead of " + lines);
        }
        return reply;
    }
}
