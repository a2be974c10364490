package candour.shared;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;

/** Which rows of a list: {@code first} counts from 0, {@code size} is at most 200. */
public record Page(int first, int size) implements Serializable {

    /** So far is a list with a filter counted, and its pages turned; who looks beyond filters. Keeps long lists quick. */
    public static final int MOST = 2_000;

    public Page {
        size = Math.min(Math.max(size, 1), 200);
        first = Math.max(first, 0);
    }

    /** How many lines a query finds, {@link #MOST} + 1 for any number above; it selects no more than a number each. */
    public static long count(TypedQuery<Long> lines) {
        return lines.setMaxResults(MOST + 1).getResultList().size();
    }

    public <T> TypedQuery<T> of(TypedQuery<T> query) {
        return query.setFirstResult(first).setMaxResults(size);
    }
}
