package candour.shared.web;

import candour.shared.Page;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The lines of a list, a page at a time from the database: {@code new Rows<>(page -> search.rows(filter, page), () -> search.count(filter))}. */
public class Rows<T> extends LazyDataModel<T> {

    private final Lines<T> lines;
    private final Count count;
    private final int most;
    private boolean more;

    @FunctionalInterface
    public interface Lines<T> extends Serializable {
        List<T> on(Page page);
    }

    @FunctionalInterface
    public interface Count extends Serializable {
        long now();
    }

    public Rows(Lines<T> lines, Count count) {
        this(lines, count, Page.MOST);
    }

    private Rows(Lines<T> lines, Count count, int most) {
        this.lines = lines;
        this.count = count;
        this.most = most;
    }

    /** Of a list that has no filter, so that each line is on some page. */
    public static <T> Rows<T> inFull(Lines<T> lines, Count count) {
        return new Rows<>(lines, count, Integer.MAX_VALUE);
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        var counted = count.now();
        more = counted > most;
        return (int) Math.min(counted, most);
    }

    /** Whether there are more lines than the pages show. */
    public boolean isMore() {
        return more;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorted, Map<String, FilterMeta> unused) {
        return lines.on(new Page(first, size));
    }
}
