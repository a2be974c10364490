package candour.architecture.broken.only_use_cases_and_reads_hold_an_entity_manager.casefile;

import candour.shared.Reads;
import jakarta.persistence.EntityManager;

@Reads
class GoodSearch {

    EntityManager em;
}
