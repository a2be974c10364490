package candour.architecture.broken.web_never_touches_persistence.casefile;

import jakarta.persistence.EntityManager;

class GoodCases {

    EntityManager em;
}
