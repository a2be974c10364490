package candour.architecture.broken.queries_leave_no_result_set_open.casefile;

import jakarta.persistence.TypedQuery;
import java.util.function.Supplier;
import java.util.stream.Stream;

class BadReference {

    Supplier<Stream<Long>> of(TypedQuery<Long> query) {
        return query::getResultStream;
    }
}
