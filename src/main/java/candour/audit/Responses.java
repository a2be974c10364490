package candour.audit;

import jakarta.persistence.EntityManager;
import java.util.List;

/** All that one person answered in an audit, with the notes it rests on, in one statement. */
final class Responses {

    private Responses() {}

    static List<Response> of(Assessment assessment, EntityManager em) {
        return em.createQuery(
                        "select distinct r from Response r left join fetch r.notes where r.assessment = :assessment",
                        Response.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }
}
