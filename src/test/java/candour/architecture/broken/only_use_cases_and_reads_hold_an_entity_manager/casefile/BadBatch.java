package candour.architecture.broken.only_use_cases_and_reads_hold_an_entity_manager.casefile;

import org.hibernate.Session;

class BadBatch {

    Session session;
}
