package candour.architecture.broken.web_never_touches_persistence.casefile.web;

import jakarta.persistence.EntityManager;

class BadView {

    EntityManager em;
}
