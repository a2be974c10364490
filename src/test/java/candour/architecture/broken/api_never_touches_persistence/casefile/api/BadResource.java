package candour.architecture.broken.api_never_touches_persistence.casefile.api;

import jakarta.persistence.EntityManager;

class BadResource {

    EntityManager em;
}
