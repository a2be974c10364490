package candour.architecture.broken.only_use_cases_and_reads_hold_an_entity_manager.casefile;

import jakarta.persistence.EntityManager;

class BadNumbers {

    EntityManager em;
}
