package candour.architecture.broken.api_never_touches_persistence.shared.api;

import candour.shared.UseCases;
import jakarta.persistence.EntityManager;

@UseCases
class GoodAnswers {

    EntityManager em;
}
