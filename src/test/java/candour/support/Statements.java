package candour.support;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** In component tests: hears every statement that Hibernate prepares, whoever's request it is for. */
public class Statements implements StatementInspector {

    private static final Queue<String> HEARD = new ConcurrentLinkedQueue<>();

    /** What was prepared since the last call. */
    public static List<String> heard() {
        var heard = List.copyOf(HEARD);
        HEARD.clear();
        return heard;
    }

    /** How many statements {@code work} sends. */
    public static int sentBy(Runnable work) {
        heard();
        work.run();
        return heard().size();
    }

    @Override
    public String inspect(String sql) {
        HEARD.add(sql);
        return sql;
    }
}
