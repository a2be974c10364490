package candour.shared;

import jakarta.persistence.TypedQuery;
import java.io.Serializable;

/** Which rows of a list: {@code first} counts from 0, {@code size} is at most 200. */
public record Page(int first, int size) implements Serializable {

    public Page {
        size = Math.min(Math.max(size, 1), 200);
        first = Math.max(first, 0);
    }

    public <T> TypedQuery<T> of(TypedQuery<T> query) {
        return query.setFirstResult(first).setMaxResults(size);
    }
}
