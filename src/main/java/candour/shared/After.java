package candour.shared;

import jakarta.persistence.TypedQuery;

/**
 * Which rows of a list that is read from end to end, by key: those after the last one that the reader has. Unlike a
 * {@link Page}, it costs the same at the end as at the beginning, and no row is skipped when others come or go.
 *
 * @param key  the number of the last row that is known; 0 at the beginning
 * @param size at most 200
 */
public record After(long key, int size) {

    public static final int MOST = 200;

    /** Binds {@code :after}; finds one row more than asked for, which tells that there are more. */
    public <T> TypedQuery<T> of(TypedQuery<T> query) {
        return query.setParameter("after", key).setMaxResults(size + 1);
    }
}
