package candour.architecture.broken.api_never_touches_persistence.casefile;

import jakarta.persistence.EntityManager;

class GoodCases {

    EntityManager em;
}
