package candour.architecture.broken.only_use_cases_and_reads_hold_an_entity_manager.casefile;

import candour.shared.UseCases;
import jakarta.persistence.EntityManager;

@UseCases
class GoodCases {

    EntityManager em;
}
