package candour.architecture.broken.queries_leave_no_result_set_open.casefile;

import jakarta.persistence.TypedQuery;
import java.util.Optional;

class GoodFirst {

    Optional<Long> of(TypedQuery<Long> query) {
        return query.getResultList().stream().findFirst();
    }
}
