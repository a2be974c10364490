package candour.trail;

import candour.shared.Quiet;
import candour.shared.UseCases;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Writes a refusal down in a transaction of its own, for the refused one is rolled back. */
@UseCases
@Quiet("it is the trail")
class Refusals {

    @PersistenceContext
    private EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(TrailEntry refusal) {
        em.persist(refusal);
    }
}
